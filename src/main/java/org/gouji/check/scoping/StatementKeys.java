package org.gouji.check.scoping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * Keys of scopes about single statements, 表述标识: the table tells statements of one figure apart, and
 * only where one table states a figure twice does the cell or clause have to.
 */
final class StatementKeys {
  private final Set<ScopeKey> repeated = new HashSet<>();

  StatementKeys(List<Figure> figures) {
    Set<ScopeKey> seen = new HashSet<>();
    for (Figure figure : figures) {
      ScopeKey key = Scopes.keyOf(figure, Scopes.tableOf(figure));
      if (!seen.add(key)) {
        repeated.add(key);
      }
    }
  }

  ScopeKey of(Figure figure, String prefix) {
    ScopeKey key = Scopes.keyOf(figure, Scopes.tableOf(figure));
    String place = repeated.contains(key) ? figure.source().locator() : Scopes.tableOf(figure);
    return Scopes.keyOf(figure, prefix + place);
  }
}
