package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * What a part of a region aims at beside what the whole region aims at, 下级与上级目标值, for indicators
 * that may be summed over regions.
 */
public record CityTarget(
    ScopeKey key, Figure lower, Bilingual lowerPlan, Figure upper, Bilingual upperPlan)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(lower, upper);
  }
}
