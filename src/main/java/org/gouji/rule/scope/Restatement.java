package org.gouji.rule.scope;

import java.util.List;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/** Every statement of one and the same figure, 同一数据多处表述. */
public record Restatement(ScopeKey key, List<Figure> statements, Indicator indicator)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return statements;
  }
}
