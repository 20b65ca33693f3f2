package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A target for yearly growth over some years beside the level it starts from and the level aimed
 * at, 增速目标与水平目标.
 *
 * @param samePrices false if growth and levels are reckoned in different prices
 */
public record GrowthTarget(
    ScopeKey key, Figure growth, Figure base, Figure level, boolean samePrices)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(growth, base, level);
  }

  /** For how many years the growth is aimed at. */
  public int years() {
    return growth.period().end().getYear() - growth.period().start().getYear() + 1;
  }
}
