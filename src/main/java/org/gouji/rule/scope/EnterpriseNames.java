package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/** One enterprise by its unified social credit code with the names it is written by, 企业名称. */
public record EnterpriseNames(
    ScopeKey key, String uscc, List<String> names, List<Figure> statements) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return statements;
  }
}
