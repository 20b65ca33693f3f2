package org.gouji.check.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gouji.rule.scope.CheckScope;

/**
 * Where the scopes to be judged come from, 判定对象来源: found one by one, so that few are held at once.
 */
public interface ScopeSource {

  /**
   * Hands on all scopes, always in the same order.
   *
   * @param wanted whether scopes of a type, given by its simple name, are asked for
   */
  void each(Predicate<String> wanted, Consumer<CheckScope> taker);

  /** How many figures the scopes are about, at most. */
  int figures();

  /** Scopes that are there already. */
  static ScopeSource of(Map<String, List<CheckScope>> scopes) {
    return new ScopeSource() {
      @Override
      public void each(Predicate<String> wanted, Consumer<CheckScope> taker) {
        scopes.forEach(
            (type, ofType) -> {
              if (wanted.test(type)) {
                ofType.forEach(taker);
              }
            });
      }

      @Override
      public int figures() {
        return scopes.values().stream()
            .flatMap(Collection::stream)
            .mapToInt(scope -> scope.figures().size())
            .sum();
      }
    };
  }
}
