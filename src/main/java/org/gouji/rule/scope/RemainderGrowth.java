package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A whole and one part of it with the growth of both, 总体、部分及其增速.
 *
 * @param samePrices false if the rates are at comparable and the levels at current prices
 */
public record RemainderGrowth(
    ScopeKey key, Figure whole, Figure wholeRate, Figure part, Figure partRate, boolean samePrices)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(whole, wholeRate, part, partRate);
  }
}
