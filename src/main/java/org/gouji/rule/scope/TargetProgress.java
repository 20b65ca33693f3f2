package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanFigure;

/**
 * What has been reported on the way to the next milestone, 目标进度.
 *
 * @param start the base or the milestone before, from which the way is reckoned, if the plan says
 * @param actuals what was reported for whole years before the milestone, in time order
 * @param next the milestone still to be reached
 */
public record TargetProgress(
    ScopeKey key,
    Indicator indicator,
    Optional<Figure> start,
    List<Figure> actuals,
    PlanFigure next)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.of(start.stream(), actuals.stream(), Stream.of(next.figure()))
        .flatMap(each -> each)
        .toList();
  }

  /** What was reported last. */
  public Figure latest() {
    return actuals.get(actuals.size() - 1);
  }
}
