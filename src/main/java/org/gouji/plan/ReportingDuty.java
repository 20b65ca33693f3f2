package org.gouji.plan;

import java.util.List;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Source;

/**
 * Who has to report how often and how soon, 报送制度.
 *
 * @param every month, quarter, half or year
 * @param indicator code of the indicator to be reported; empty string if any will do
 * @param regions codes of the regions that report
 * @param withinDays days after the end of a period until its report is due
 * @param from the first period that is reported
 * @param until the last period that is reported
 */
public record ReportingDuty(
    String id,
    PeriodKind every,
    String indicator,
    List<String> regions,
    int withinDays,
    Period from,
    Period until,
    Source.Clause source) {
  public ReportingDuty {
    regions = List.copyOf(regions);
  }
}
