package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * One cluster in one table with the names it is written by, 集群名称.
 *
 * @param names the names as written, sorted and distinct
 */
public record ClusterNames(
    ScopeKey key, String cluster, List<String> names, List<Figure> statements)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return statements;
  }
}
