package org.gouji.rule.scope;

import java.util.List;
import java.util.Map;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * Every statement of one and the same figure, 同一数据多处表述.
 *
 * @param vintages the vintage of each statement, by figure id
 */
public record Restatement(
    ScopeKey key, List<Figure> statements, Map<String, Vintage> vintages, Indicator indicator)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return statements;
  }

  /** Whether two statements were made at different times, so that one may revise the other. */
  public boolean areOfDifferentVintages(Figure one, Figure other) {
    return vintage(one).differsFrom(vintage(other));
  }

  private Vintage vintage(Figure figure) {
    return vintages.getOrDefault(figure.id(), Vintage.UNKNOWN);
  }
}
