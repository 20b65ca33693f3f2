package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * The growth or fall of a ratio beside the growth of its two terms, 比率的升降与分子分母增速.
 *
 * @param falls true if the rate measures a fall (单耗下降率)
 */
public record RatioGrowth(
    ScopeKey key, Figure rate, Figure numeratorRate, Figure denominatorRate, boolean falls)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(rate, numeratorRate, denominatorRate);
  }
}
