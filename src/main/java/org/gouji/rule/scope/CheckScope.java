package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/** One thing a rule gives a verdict on, 判定对象. */
public interface CheckScope {

  ScopeKey key();

  /**
   * The figures a verdict on this scope looks at; a figure in no judged scope is listed as
   * unchecked.
   */
  List<Figure> figures();
}
