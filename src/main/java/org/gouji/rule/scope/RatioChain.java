package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * Two ratios whose product is a third: A/B, B/C and A/C, 连锁比率.
 *
 * @param first A over B
 * @param second B over C
 * @param product A over C
 */
public record RatioChain(ScopeKey key, Figure first, Figure second, Figure product)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(first, second, product);
  }
}
