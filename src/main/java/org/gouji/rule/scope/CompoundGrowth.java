package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * An average yearly growth with the growth of each year, 年均增速与各年增速.
 *
 * @param ways the years it may run over, each with the growth of every year
 */
public record CompoundGrowth(ScopeKey key, Figure average, List<List<Figure>> ways)
    implements CheckScope {

  public CompoundGrowth {
    ways = ways.stream().map(List::copyOf).toList();
  }

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(average), ways.stream().flatMap(List::stream))
        .distinct()
        .toList();
  }
}
