package org.gouji.rule.scope;

import java.util.List;
import org.gouji.codelist.Direction;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanFigure;

/**
 * A target with the figure its plan sets it against, 目标与基期.
 *
 * @param comparable true if both state the same indicator of the same subject
 * @param direction which way is progress
 */
public record TargetBaseline(
    ScopeKey key, PlanFigure target, Figure baseline, boolean comparable, Direction direction)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(target.figure(), baseline);
  }
}
