package org.gouji.check.scoping;

import java.util.stream.Stream;
import org.gouji.rule.scope.CheckScope;

/** Finds all scopes of one kind in the evidence of a run, 判定对象划分. */
@FunctionalInterface
interface Scoping {

  Stream<? extends CheckScope> scopes(Evidence evidence);
}
