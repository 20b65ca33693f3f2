package org.gouji.rule.scope;

import java.time.LocalDate;
import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * A project's planned completion beside the deadline of the plan it serves, 项目进度.
 *
 * @param deadline the last day the plan allows
 * @param plan title of the plan
 */
public record ProjectSchedule(ScopeKey key, Figure completion, LocalDate deadline, Bilingual plan)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(completion);
  }
}
