package org.gouji.check.scoping;

import java.util.Set;
import java.util.stream.Stream;
import org.gouji.rule.scope.CheckScope;

/** Finds all scopes of one kind in the evidence of a run, 判定对象划分. */
@FunctionalInterface
interface Scoping {

  Stream<? extends CheckScope> scopes(Evidence evidence);

  /**
   * The kinds of scope it may find, so that it need not look when no rule asks for them; empty if
   * it does not say.
   */
  default Set<Class<? extends CheckScope>> kinds() {
    return Set.of();
  }
}
