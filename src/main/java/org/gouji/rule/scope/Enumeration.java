package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A number of things a plan names one by one, 列举.
 *
 * @param open true if the list ends in 等 and names only some
 */
public record Enumeration(ScopeKey key, Figure count, List<String> members, boolean open)
    implements CheckScope {

  public Enumeration {
    members = List.copyOf(members);
  }

  @Override
  public List<Figure> figures() {
    return List.of(count);
  }
}
