package org.gouji.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The time a figure is about, 报告期, as a span of days with both ends included. An unknown period has
 * no days and compares equal to nothing but itself; its ends are {@link LocalDate#MIN}.
 */
public record Period(PeriodKind kind, LocalDate start, LocalDate end)
    implements Comparable<Period> {

  public static final Period UNKNOWN = new Period(PeriodKind.UNKNOWN, LocalDate.MIN, LocalDate.MIN);

  public Period {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("A period cannot end (" + end + ") before " + start);
    }
  }

  public static Period instant(LocalDate day) {
    return new Period(PeriodKind.INSTANT, day, day);
  }

  public static Period year(int year) {
    return new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** "By 2027", 到2027年: the year's last day is the day the figure is due. */
  public static Period deadline(int year) {
    return new Period(PeriodKind.DEADLINE, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public static Period half(int year, int half) {
    return months(PeriodKind.HALF, year, half * 6 - 5, half * 6);
  }

  public static Period quarter(int year, int quarter) {
    return months(PeriodKind.QUARTER, year, quarter * 3 - 2, quarter * 3);
  }

  public static Period month(int year, int month) {
    return months(PeriodKind.MONTH, year, month, month);
  }

  /** January to the given month, 1—N月. */
  public static Period cumulative(int year, int lastMonth) {
    return months(PeriodKind.CUMULATIVE, year, 1, lastMonth);
  }

  /** From the first day of one year to the last of another, 阶段. */
  public static Period span(int firstYear, int lastYear) {
    return new Period(
        PeriodKind.SPAN, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
  }

  private static Period months(PeriodKind kind, int year, int first, int last) {
    return new Period(kind, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  public boolean isKnown() {
    return kind != PeriodKind.UNKNOWN;
  }

  /** The calendar year in which the period ends; 0 if unknown. */
  public int year() {
    return isKnown() ? end.getYear() : 0;
  }

  /** The month in which the period ends; 0 if unknown. */
  public int month() {
    return isKnown() ? end.getMonthValue() : 0;
  }

  /**
   * The same span, whether it was written as a year or as a deadline: what target and actual are
   * compared by.
   */
  public boolean sameSpan(Period other) {
    return isKnown() && other.isKnown() && start.equals(other.start) && end.equals(other.end);
  }

  /** The same shape one year earlier, 上年同期. */
  public Period yearBefore() {
    return isKnown()
        ? new Period(kind, start.minusYears(1), lastDayLike(end.minusYears(1)))
        : UNKNOWN;
  }

  /**
   * The period of the same shape that follows, 下一期; a cumulative span grows by a month and starts
   * anew in January. Unknown periods, spans and instants are followed by nothing known.
   */
  public Period next() {
    return switch (kind) {
      case YEAR -> year(year() + 1);
      case DEADLINE -> deadline(year() + 1);
      case HALF -> month() == 12 ? half(year() + 1, 1) : half(year(), 2);
      case QUARTER -> month() == 12 ? quarter(year() + 1, 1) : quarter(year(), month() / 3 + 1);
      case MONTH -> month() == 12 ? month(year() + 1, 1) : month(year(), month() + 1);
      case CUMULATIVE ->
          month() == 12 ? cumulative(year() + 1, 1) : cumulative(year(), month() + 1);
      case INSTANT, SPAN, UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * The period of the same shape that ends where this one starts, 上期; for 1—N月 the one a month
   * shorter. Empty for January alone, for spans of years and unknown periods.
   */
  public Optional<Period> periodBefore() {
    return switch (kind) {
      case YEAR, DEADLINE -> Optional.of(year(year() - 1));
      case HALF, QUARTER, MONTH -> Optional.of(monthsBack(month() - start.getMonthValue() + 1));
      case CUMULATIVE ->
          month() == 1 ? Optional.empty() : Optional.of(cumulative(year(), month() - 1));
      case INSTANT -> month() == 12 ? Optional.of(yearBefore()) : Optional.of(instant(monthEnd()));
      case SPAN, UNKNOWN -> Optional.empty();
    };
  }

  private Period monthsBack(int months) {
    LocalDate first = start.minusMonths(months);
    return new Period(kind, first, start.minusDays(1));
  }

  private LocalDate monthEnd() {
    return end.withDayOfMonth(1).minusDays(1);
  }

  private LocalDate lastDayLike(LocalDate day) {
    boolean endsAMonth = end.equals(YearMonth.from(end).atEndOfMonth());
    return endsAMonth && kind != PeriodKind.INSTANT ? YearMonth.from(day).atEndOfMonth() : day;
  }

  /**
   * A stable text: 2027, 2025H1, 2025Q2, 2025-06, 2025-01/06, 2023/2025, 2025-06-30, {@code
   * unknown}.
   */
  public String code() {
    return switch (kind) {
      case INSTANT -> start.toString();
      case YEAR, DEADLINE -> String.valueOf(end.getYear());
      case HALF -> end.getYear() + "H" + end.getMonthValue() / 6;
      case QUARTER -> end.getYear() + "Q" + end.getMonthValue() / 3;
      case MONTH -> YearMonth.from(end).toString();
      case CUMULATIVE -> "%d-01/%02d".formatted(end.getYear(), end.getMonthValue());
      case SPAN -> start.getYear() + "/" + end.getYear();
      case UNKNOWN -> "unknown";
    };
  }

  @Override
  public int compareTo(Period other) {
    return Comparator.comparing(Period::end)
        .thenComparing(Period::start)
        .thenComparing(Period::kind)
        .compare(this, other);
  }

  /**
   * The period a code stands for; the inverse of {@link #code()}, where a bare year is a {@link
   * PeriodKind#YEAR}.
   *
   * @throws java.time.DateTimeException or {@link IllegalArgumentException} if the text is no code
   */
  public static Period ofCode(String code) {
    return PeriodCode.parse(code);
  }
}
