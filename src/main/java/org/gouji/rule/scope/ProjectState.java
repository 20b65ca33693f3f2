package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.ScopeKey;

/**
 * A project's planned completion beside how much of its investment was done by the time of the
 * report, 项目进度与投资.
 *
 * @param reported the time of the report
 */
public record ProjectState(
    ScopeKey key, Figure completion, Figure planned, Figure done, Period reported)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.of(completion, planned, done).toList();
  }
}
