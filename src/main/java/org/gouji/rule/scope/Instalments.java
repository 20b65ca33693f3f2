package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * What one project states for single years of one amount that belongs to years, 分年投资.
 *
 * @param object name of the project as written first
 * @param years one figure for each year, in order
 */
public record Instalments(ScopeKey key, String object, List<Figure> years) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return years;
  }
}
