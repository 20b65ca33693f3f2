package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Subject;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.SheetPeriods;

/**
 * The periods each sheet lists, by kind, 表页所列报告期. A blank cell lists its period: only one that
 * stands nowhere in the sheet is left out.
 */
final class SheetPeriodLists implements Scoping {

  /** Fewer periods than this are no series. */
  private static final int A_SERIES = 6;

  private static final Set<PeriodKind> IN_SERIES =
      EnumSet.of(
          PeriodKind.YEAR,
          PeriodKind.HALF,
          PeriodKind.QUARTER,
          PeriodKind.MONTH,
          PeriodKind.CUMULATIVE);

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(SheetPeriods.class);
  }

  @Override
  public Stream<SheetPeriods> scopes(Evidence evidence) {
    return evidence.sheets().flatMap(SheetPeriodLists::lists);
  }

  private static Stream<SheetPeriods> lists(SheetReading sheet) {
    Map<PeriodKind, TreeMap<Period, Figure>> byKind = new EnumMap<>(PeriodKind.class);
    Period before = Period.UNKNOWN;
    for (Figure figure : sheet.figures()) {
      Period period = figure.period();
      if (!period.equals(before) && isOfSeries(figure)) {
        byKind.computeIfAbsent(period.kind(), kind -> new TreeMap<>()).putIfAbsent(period, figure);
      }
      before = period;
    }
    return byKind.values().stream()
        .filter(periods -> periods.size() >= A_SERIES)
        .map(periods -> list(sheet, periods));
  }

  private static boolean isOfSeries(Figure figure) {
    return figure.kind() == FigureKind.ACTUAL
        && IN_SERIES.contains(figure.period().kind())
        && !figure.is(Mark.LIST_ITEM);
  }

  private static SheetPeriods list(SheetReading sheet, TreeMap<Period, Figure> periods) {
    String kind = periods.firstKey().kind().name();
    return new SheetPeriods(
        new ScopeKey(
            Subject.UNKNOWN, "", Period.UNKNOWN, sheet.file() + "!" + sheet.sheet() + " " + kind),
        sheet.file(),
        sheet.sheet(),
        new ArrayList<>(periods.keySet()),
        periods.firstEntry().getValue());
  }
}
