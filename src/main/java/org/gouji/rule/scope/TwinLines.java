package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * Two lines of one table side by side, cell by cell, 两列（行）对照.
 *
 * @param first figures with an amount
 * @param second what stands in the same places of the other line
 */
public record TwinLines(ScopeKey key, TwinKind kind, List<Figure> first, List<Figure> second)
    implements CheckScope {

  /** Fewer cells than this may be equal by chance. */
  public static final int FEWEST_CELLS = 5;

  public TwinLines {
    first = List.copyOf(first);
    second = List.copyOf(second);
    if (first.size() < FEWEST_CELLS || first.size() != second.size()) {
      throw new IllegalArgumentException("not five cells of both: " + key);
    }
  }

  @Override
  public List<Figure> figures() {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
