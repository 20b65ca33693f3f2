package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/** One target, to the same number, in several documents of a region, 多个文件中的同一目标. */
public record RepeatedTarget(ScopeKey key, List<Figure> targets) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return targets;
  }
}
