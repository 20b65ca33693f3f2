package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * Points of growth due to a part, its contribution, and the growth of the whole, 拉动、贡献率与增速.
 *
 * @param growths the growth of each whole it may be a part of
 */
public record GrowthPull(ScopeKey key, Figure pull, Figure contribution, List<Figure> growths)
    implements CheckScope {

  public GrowthPull {
    growths = List.copyOf(growths);
  }

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(pull, contribution), growths.stream()).toList();
  }
}
