package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A growth rate at comparable prices beside two levels at current prices, 可比价增速与现价水平: one does not
 * follow from the other, but they seldom go apart far.
 */
public record RealGrowth(ScopeKey key, Figure rate, Figure current, Figure previous)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(rate, current, previous);
  }
}
