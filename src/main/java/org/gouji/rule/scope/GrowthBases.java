package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A growth rate whose base several publications state differently, 增速与多个基数.
 *
 * @param bases the level a year before, the latest statement last
 */
public record GrowthBases(ScopeKey key, Figure rate, Figure current, List<Figure> bases)
    implements CheckScope {

  public GrowthBases {
    bases = List.copyOf(bases);
  }

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(rate, current), bases.stream()).toList();
  }
}
