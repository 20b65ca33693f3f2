package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/** An average with the least and the greatest of what it averages, 平均值与最大最小值. */
public record Extremes(
    ScopeKey key, Figure average, Optional<Figure> least, Optional<Figure> greatest)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.of(Stream.of(average), least.stream(), greatest.stream())
        .flatMap(each -> each)
        .toList();
  }
}
