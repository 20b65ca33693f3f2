package org.gouji.plan.proposal;

import java.util.List;

/**
 * A plan file proposed from a policy text, 规划初稿. Nobody has confirmed it.
 *
 * @param source the file the text came from
 * @param number document number; empty if none was found
 * @param leftOut what the text states and a plan file cannot hold
 */
public record ProposedPlan(
    String source,
    String code,
    String region,
    String title,
    String issuer,
    String number,
    boolean draft,
    List<ProposedEvent> events,
    List<ProposedFigure> figures,
    List<LeftOut> leftOut) {
  public ProposedPlan {
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    leftOut = List.copyOf(leftOut);
  }

  /** How many figures it proposes. */
  public int size() {
    return figures.size();
  }
}
