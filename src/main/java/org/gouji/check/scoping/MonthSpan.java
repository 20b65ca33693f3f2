package org.gouji.check.scoping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.figure.FigureKey;
import org.gouji.figure.Period;

/**
 * Whole months of one calendar year, 月份区间: 1—3月 and the first quarter are the same months.
 *
 * @param first 1 to 12
 * @param last from {@code first} to 12
 */
record MonthSpan(int first, int last) {

  static final MonthSpan YEAR = new MonthSpan(1, 12);

  /** The months of a figure; empty if its days are not whole months of one year. */
  static Optional<MonthSpan> of(FigureKey key) {
    LocalDate start = key.start();
    LocalDate end = key.end();
    boolean whole =
        start.getYear() == end.getYear()
            && start.getDayOfMonth() == 1
            && end.equals(YearMonth.from(end).atEndOfMonth());
    return whole
        ? Optional.of(new MonthSpan(start.getMonthValue(), end.getMonthValue()))
        : Optional.empty();
  }

  static MonthSpan until(int month) {
    return new MonthSpan(1, month);
  }

  static MonthSpan month(int month) {
    return new MonthSpan(month, month);
  }

  static MonthSpan quarter(int quarter) {
    return new MonthSpan(quarter * 3 - 2, quarter * 3);
  }

  /** The months one by one. */
  List<MonthSpan> months() {
    return IntStream.rangeClosed(first, last).mapToObj(MonthSpan::month).toList();
  }

  /** The quarters the months make up; the span has to be of quarters. */
  List<MonthSpan> quarters() {
    return IntStream.rangeClosed((first + 2) / 3, last / 3).mapToObj(MonthSpan::quarter).toList();
  }

  /** The period as people call it. */
  Period in(int year) {
    if (first == last) {
      return Period.month(year, last);
    }
    if (equals(YEAR)) {
      return Period.year(year);
    }
    if (last - first == 2 && last % 3 == 0) {
      return Period.quarter(year, last / 3);
    }
    return first == 1 ? Period.cumulative(year, last) : Period.half(year, last / 6);
  }
}
