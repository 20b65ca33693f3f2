package org.gouji.province;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Months on end that a table is about, 报告期.
 *
 * @param kind what its sheet prints
 * @param first month counted from 0 over all years
 */
record Span(Kind kind, int firstYear, int first, int last) {

  /** Kinds of table, 表类. */
  enum Kind {
    MONTH,
    CUMULATIVE,
    QUARTER,
    YEAR
  }

  static List<Span> all(int firstYear, int months) {
    List<Span> all = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      int january = month / 12 * 12;
      all.add(new Span(Kind.MONTH, firstYear, month, month));
      if (month > january && month < january + 11) {
        all.add(new Span(Kind.CUMULATIVE, firstYear, january, month));
      }
      // The first quarter is printed once, as January to March.
      if (month % 3 == 2 && month > january + 2) {
        all.add(new Span(Kind.QUARTER, firstYear, month - 2, month));
      }
      if (month % 12 == 11) {
        all.add(new Span(Kind.YEAR, firstYear, january, month));
      }
    }
    return all;
  }

  int year() {
    return firstYear + first / 12;
  }

  /** As {@code Period.code} writes it. */
  String code() {
    return switch (kind) {
      case MONTH -> "%d-%02d".formatted(year(), last % 12 + 1);
      case CUMULATIVE -> "%d-01/%02d".formatted(year(), last % 12 + 1);
      case QUARTER -> year() + "Q" + (last % 12 / 3 + 1);
      case YEAR -> String.valueOf(year());
    };
  }

  String words() {
    return switch (kind) {
      case MONTH -> "%d年%d月".formatted(year(), last % 12 + 1);
      case CUMULATIVE -> "%d年1-%d月".formatted(year(), last % 12 + 1);
      case QUARTER -> "%d年%d季度".formatted(year(), last % 12 / 3 + 1);
      case YEAR -> year() + "年";
    };
  }

  boolean hasYearBefore() {
    return first >= 12;
  }

  Span yearBefore() {
    return new Span(kind, firstYear, first - 12, last - 12);
  }

  IntStream months() {
    return IntStream.rangeClosed(first, last);
  }
}
