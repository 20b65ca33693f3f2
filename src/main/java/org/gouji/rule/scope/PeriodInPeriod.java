package org.gouji.rule.scope;

import java.util.List;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * An amount of a month or quarter beside the amount since January that contains it, 当期与累计.
 *
 * @param inner the amount of the last months
 * @param outer the amount from January to the same last month
 */
public record PeriodInPeriod(ScopeKey key, Figure inner, Figure outer, Indicator indicator)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(inner, outer);
  }
}
