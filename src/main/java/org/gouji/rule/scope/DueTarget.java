package org.gouji.rule.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanFigure;

/**
 * A target held against the as-of date and what was reported for it, 目标到期.
 *
 * @param actual the reported figure of the same subject, indicator and span, if any
 * @param due true if the target's last day lies before the as-of date
 */
public record DueTarget(
    ScopeKey key, PlanFigure target, Optional<Figure> actual, boolean due, LocalDate asOf)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(target.figure()), actual.stream()).toList();
  }
}
