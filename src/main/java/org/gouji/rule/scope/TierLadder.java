package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A total beside the number of units of at least such a size that it holds, 梯队与总量.
 *
 * @param nested true if a lower rung counts the units of the higher ones too
 */
public record TierLadder(ScopeKey key, Figure whole, List<Rung> rungs, boolean nested)
    implements CheckScope {

  /** So many units, each at least so large, 梯级. */
  public record Rung(Figure count, Figure each) {}

  @Override
  public List<Figure> figures() {
    return Stream.concat(
            Stream.of(whole), rungs.stream().flatMap(rung -> Stream.of(rung.count(), rung.each())))
        .toList();
  }
}
