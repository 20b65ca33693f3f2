package org.gouji.rule.scope;

import java.util.List;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/** Two neighbouring periods of one series of actual figures, 时间序列相邻两期. */
public record SeriesStep(ScopeKey key, Figure previous, Figure current, Indicator indicator)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(previous, current);
  }
}
