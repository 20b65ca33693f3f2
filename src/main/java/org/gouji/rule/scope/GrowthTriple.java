package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A level with its increase and its growth rate, where the level before is not stated, 水平、增量与增速.
 */
public record GrowthTriple(ScopeKey key, Figure current, Figure increase, Figure rate)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(current, increase, rate);
  }
}
