package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * What several lists say about one number or date of one project or enterprise, 清单间的同一数据.
 *
 * @param dates true if the statements are dates
 */
public record ListedTwice(ScopeKey key, List<Figure> statements, boolean dates)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return statements;
  }
}
