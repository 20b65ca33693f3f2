package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * One figure of one enterprise or project in one list, with every row that states it for the same
 * claimant, 名录条目.
 *
 * @param object name of the enterprise or project as written first
 */
public record ListedOnce(ScopeKey key, String object, List<Figure> rows) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return rows;
  }
}
