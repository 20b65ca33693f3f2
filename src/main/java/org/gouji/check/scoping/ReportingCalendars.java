package org.gouji.check.scoping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Source;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.ReportingDuty;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ReportingCalendar;

/**
 * What the reporting duties of the plans ask for by the as-of date, 报送进度. A month is reported by
 * its own figure or by one cumulated up to it; January is reported together with February.
 */
final class ReportingCalendars implements Scoping {

  private static final Bilingual ANY_FIGURE = new Bilingual("数据", "any figure");

  private record Reported(String region, String indicator, int year, int month) {}

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ReportingCalendar.class);
  }

  @Override
  public Stream<ReportingCalendar> scopes(Evidence evidence) {
    boolean anyDuty =
        evidence.plans().stream().anyMatch(plan -> !plan.provisions().reporting().isEmpty());
    if (!anyDuty) {
      return Stream.empty();
    }
    Set<Reported> reported = reported(evidence);
    return evidence.plans().stream()
        .flatMap(
            plan ->
                plan.provisions().reporting().stream()
                    .flatMap(duty -> calendars(plan, duty, reported, evidence)));
  }

  /** The last month of each reported figure; a figure of a whole year reports its December. */
  private static Set<Reported> reported(Evidence evidence) {
    Set<Reported> reported = new HashSet<>();
    evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.ACTUAL && figure.hasAmount())
        .filter(figure -> figure.source() instanceof Source.Cell && figure.period().isKnown())
        .forEach(
            figure -> {
              reported.add(of(figure, figure.indicator()));
              reported.add(of(figure, ""));
            });
    return reported;
  }

  private static Reported of(Figure figure, String indicator) {
    Period period = figure.period();
    return new Reported(figure.subject().region(), indicator, period.year(), period.month());
  }

  private static Stream<ReportingCalendar> calendars(
      PlanDocument plan, ReportingDuty duty, Set<Reported> reported, Evidence evidence) {
    List<Period> due = due(duty, evidence.asOf());
    Bilingual what =
        evidence
            .codelists()
            .indicators()
            .byCode(duty.indicator())
            .map(BothNames::of)
            .orElse(ANY_FIGURE);
    return duty.regions().stream()
        .map(
            region ->
                new ReportingCalendar(
                    new ScopeKey(
                        Subject.region(region),
                        duty.indicator(),
                        Period.UNKNOWN,
                        plan.code() + "#" + duty.id()),
                    duty,
                    plan.titles(),
                    what,
                    due,
                    due.stream()
                        .filter(
                            period ->
                                !reported.contains(
                                    new Reported(
                                        region, duty.indicator(), period.year(), period.month())))
                        .toList(),
                    evidence.asOf()));
  }

  private static List<Period> due(ReportingDuty duty, LocalDate asOf) {
    List<Period> due = new ArrayList<>();
    Period each = first(duty.every(), duty.from().start());
    while (!each.end().isAfter(duty.until().end())
        && each.end().plusDays(duty.withinDays()).isBefore(asOf)) {
      if (each.kind() != PeriodKind.MONTH || each.month() != 1) {
        due.add(each);
      }
      each = each.next();
    }
    return due;
  }

  private static Period first(PeriodKind every, LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (every) {
      case MONTH -> Period.month(year, month);
      case QUARTER -> Period.quarter(year, (month + 2) / 3);
      case HALF -> Period.half(year, month > 6 ? 2 : 1);
      default -> Period.year(year);
    };
  }
}
