package org.gouji.rule.scope;

import java.time.LocalDate;
import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.ReportingDuty;

/**
 * What a region had to report by the as-of date and which of it is missing, 报送进度.
 *
 * @param plan title of the document that lays the duty down
 * @param what name of the indicator to be reported
 * @param due the periods whose reports were due by the as-of date
 * @param missing those of them for which nothing is reported
 */
public record ReportingCalendar(
    ScopeKey key,
    ReportingDuty duty,
    Bilingual plan,
    Bilingual what,
    List<Period> due,
    List<Period> missing,
    LocalDate asOf)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
