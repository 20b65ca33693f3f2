package org.gouji.rule.scope;

import java.util.List;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.quantity.UnitOfMeasure;

/**
 * One figure with its indicator, 单个数据项.
 *
 * @param unit the unit the indicator is usually stated in; limits in rule files are written in it
 */
public record SingleFigure(ScopeKey key, Figure figure, Indicator indicator, UnitOfMeasure unit)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(figure);
  }
}
