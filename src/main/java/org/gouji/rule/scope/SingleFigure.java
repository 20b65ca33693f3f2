package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.quantity.UnitOfMeasure;

/**
 * One figure with its indicator, 单个数据项.
 *
 * @param level for a growth or a change: the indicator that grows
 * @param unit the unit the indicator is usually stated in; limits in rule files are written in it
 */
public record SingleFigure(
    ScopeKey key, Figure figure, Indicator indicator, Optional<Indicator> level, UnitOfMeasure unit)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(figure);
  }
}
