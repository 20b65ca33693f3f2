package org.gouji.plan;

import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;

/**
 * A figure a plan states, with what only plans say about figures, 规划数据项.
 *
 * @param responsible bodies named as responsible, 责任单位
 * @param baseline id of the figure it is set against, 基期
 * @param members what a number of things names one by one; 等 at the end if not all of them
 * @param confirmed false until a person has confirmed it
 */
public record PlanFigure(
    Figure figure,
    Hedge hedge,
    List<String> responsible,
    Optional<String> baseline,
    List<String> members,
    boolean confirmed) {
  public PlanFigure {
    responsible = List.copyOf(responsible);
    members = List.copyOf(members);
  }
}
