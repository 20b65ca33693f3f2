package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * An average yearly growth with the levels it may run between, 年均增速与首末水平.
 *
 * @param starts where the growth may start from: 2016—2020年 is counted from 2015 or from 2016
 * @param level what grows, in words
 */
public record AverageGrowth(
    ScopeKey key, Figure average, Optional<Figure> last, List<Start> starts, Bilingual level)
    implements CheckScope {

  /** A year the growth may be counted from. */
  public record Start(int year, int years, Optional<Figure> level) {}

  public AverageGrowth {
    starts = List.copyOf(starts);
  }

  @Override
  public List<Figure> figures() {
    return Stream.of(
            Stream.of(average),
            last.stream(),
            starts.stream().flatMap(start -> start.level().stream()))
        .flatMap(each -> each)
        .toList();
  }
}
