package org.gouji.rule.scope;

import java.util.List;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/** One figure with its indicator, 单个数据项. */
public record SingleFigure(ScopeKey key, Figure figure, Indicator indicator) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(figure);
  }
}
