package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A duty that a plan lays on a figure (全覆盖, a minimum share) without naming a day, beside what was
 * reported, 约束性要求. One with a day is a {@link DueTarget}.
 */
public record Duty(ScopeKey key, Figure duty, Optional<Figure> actual) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(duty), actual.stream()).toList();
  }
}
