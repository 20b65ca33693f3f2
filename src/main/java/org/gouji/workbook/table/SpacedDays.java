package org.gouji.workbook.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;

/**
 * Columns headed by days, 以日期为列: the last days of years stand for these years, the last days of
 * months for these months, as exports of time series write them. One day alone stays a day.
 */
final class SpacedDays {

  private SpacedDays() {}

  static List<TableColumn> settle(List<TableColumn> columns) {
    List<LocalDate> days =
        columns.stream()
            .filter(SpacedDays::isDay)
            .map(column -> column.heading().period().orElseThrow().end())
            .distinct()
            .toList();
    Optional<Function<LocalDate, Period>> meaning = meaning(days);
    return meaning.isEmpty()
        ? columns
        : columns.stream()
            .map(column -> isDay(column) ? as(column, meaning.get()) : column)
            .toList();
  }

  /** What each of several days stands for, if it is more than the day. */
  static Optional<Function<LocalDate, Period>> meaning(List<LocalDate> days) {
    if (days.size() < 2) {
      return Optional.empty();
    }
    if (all(days, day -> day.getMonthValue() == 12 && isLastOfMonth(day))) {
      return Optional.of(day -> Period.year(day.getYear()));
    }
    return all(days, SpacedDays::isLastOfMonth) && isMonthly(days)
        ? Optional.of(day -> Period.month(day.getYear(), day.getMonthValue()))
        : Optional.empty();
  }

  private static boolean isDay(TableColumn column) {
    return column.role() == ColumnRole.VALUE
        && column.heading().name().isEmpty()
        && column.heading().period().filter(p -> p.kind() == PeriodKind.INSTANT).isPresent();
  }

  private static TableColumn as(TableColumn column, Function<LocalDate, Period> meaning) {
    Optional<Period> period = column.heading().period().map(Period::end).map(meaning);
    return column.withHeading(column.heading().withPeriod(period));
  }

  private static boolean all(List<LocalDate> days, Predicate<LocalDate> test) {
    return days.stream().allMatch(test);
  }

  /** Some day has the end of the month before beside it; ends of quarters have not. */
  private static boolean isMonthly(List<LocalDate> days) {
    return days.stream()
        .anyMatch(day -> days.contains(YearMonth.from(day).minusMonths(1).atEndOfMonth()));
  }

  private static boolean isLastOfMonth(LocalDate day) {
    return day.equals(YearMonth.from(day).atEndOfMonth());
  }
}
