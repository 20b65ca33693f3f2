package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A control index that a plan sets without a day, beside what was reported, 控制指标. A minimum share
 * is a {@link Duty}, an index with a day a {@link DueTarget}.
 *
 * @param index the plan's figure
 * @param actual what was reported: of a region its latest figure, of 标准地 one entry of a list
 */
public record ControlIndex(ScopeKey key, ControlKind kind, Figure index, Optional<Figure> actual)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(index), actual.stream()).toList();
  }
}
