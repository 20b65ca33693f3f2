package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Subject;
import org.gouji.figure.Submission;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.SubmittedMonths;

/**
 * The months each region has handed in, 逐月报送: each file counts for the last month it reports, so
 * that a book of many months is one submission. A month any file reports is not missing, and
 * January is reported together with February.
 */
final class MonthlySubmissions implements Scoping {

  /** What one region has handed in. */
  private static final class Months {
    private final TreeMap<Period, Figure> lasts = new TreeMap<>();
    private final Set<Period> stated = new HashSet<>();
  }

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(SubmittedMonths.class);
  }

  @Override
  public Stream<SubmittedMonths> scopes(Evidence evidence) {
    Map<String, Months> byRegion = new TreeMap<>();
    evidence.submissions().forEach(submission -> add(submission, byRegion));
    return byRegion.entrySet().stream().map(entry -> months(entry.getKey(), entry.getValue()));
  }

  private static void add(Submission submission, Map<String, Months> byRegion) {
    Map<String, Figure> last = new TreeMap<>();
    submission.sheets().stream()
        .flatMap(sheet -> sheet.figures().stream())
        .filter(MonthlySubmissions::isMonthly)
        .forEach(
            figure -> {
              String region = figure.subject().region();
              byRegion.computeIfAbsent(region, key -> new Months()).stated.add(monthOf(figure));
              last.merge(
                  region,
                  figure,
                  (one, other) -> monthOf(one).compareTo(monthOf(other)) >= 0 ? one : other);
            });
    last.forEach(
        (region, figure) -> byRegion.get(region).lasts.putIfAbsent(monthOf(figure), figure));
  }

  private static boolean isMonthly(Figure figure) {
    PeriodKind kind = figure.period().kind();
    return (kind == PeriodKind.MONTH || kind == PeriodKind.CUMULATIVE)
        && figure.kind() == FigureKind.ACTUAL
        && !figure.is(Mark.LIST_ITEM)
        && !figure.subject().region().isEmpty();
  }

  private static Period monthOf(Figure figure) {
    return Period.month(figure.period().year(), figure.period().month());
  }

  private static SubmittedMonths months(String region, Months months) {
    List<Period> missing = new ArrayList<>();
    Period last = months.lasts.lastKey();
    for (Period each = months.lasts.firstKey(); each.compareTo(last) < 0; each = each.next()) {
      if (!months.stated.contains(each) && each.month() != 1) {
        missing.add(each);
      }
    }
    return new SubmittedMonths(
        new ScopeKey(Subject.region(region), "", Period.UNKNOWN, "monthly submissions"),
        List.copyOf(months.lasts.keySet()),
        missing,
        months.lasts.lastEntry().getValue());
  }
}
