package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * The base a plan starts from beside what was reported for that time, 基期与实际.
 *
 * @param actuals every report of the same figure
 */
public record StatedBaseline(ScopeKey key, Figure baseline, List<Figure> actuals)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(baseline), actuals.stream()).toList();
  }
}
