package org.gouji.plan.text.scan;

import java.util.Optional;
import org.gouji.plan.text.scan.Time.Use;

/** Recognises days written in digits, 日期识别. */
final class Days {
  private Days() {}

  /** 2023-11-16, 2023/11/16, 2023.11.16. */
  static Optional<NamedTime> at(String text, int at) {
    return Digits.year(text, at).flatMap(year -> isoDay(text, year)).or(() -> dotted(text, at));
  }

  private static Optional<NamedTime> isoDay(String text, Digits year) {
    int at = year.end();
    if (at >= text.length() || "-/".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    char mark = text.charAt(at);
    return Digits.at(text, at + 1)
        .filter(month -> isShort(month) && month.end() < text.length())
        .filter(month -> text.charAt(month.end()) == mark)
        .flatMap(
            month ->
                Digits.at(text, month.end() + 1)
                    .filter(Days::isShort)
                    .flatMap(day -> day(year, month, day, day.end())));
  }

  private static Optional<NamedTime> dotted(String text, int at) {
    if (at > 0 && Digits.isDigit(text, at - 1) || at + 8 > text.length()) {
      return Optional.empty();
    }
    int end = at;
    while (end < text.length()
        && end - at < 10
        && (Digits.isDigit(text, end) || text.charAt(end) == '.')) {
      end++;
    }
    String[] parts = text.substring(at, end).split("\\.");
    if (parts.length != 3 || parts[0].length() != 4 || !isPart(parts[1]) || !isPart(parts[2])) {
      return Optional.empty();
    }
    int last = end;
    return Digits.at(parts[0], 0)
        .flatMap(
            y ->
                Digits.at(parts[1], 0)
                    .flatMap(m -> Digits.at(parts[2], 0).flatMap(d -> day(y, m, d, last))));
  }

  private static Optional<NamedTime> day(Digits year, Digits month, Digits day, int end) {
    int m = month.number().intValueExact();
    int d = day.number().intValueExact();
    if (m < 1 || m > 12 || d < 1 || d > 31) {
      return Optional.empty();
    }
    return Optional.of(
        new NamedTime(
            end,
            Use.DAY,
            "%s-%02d-%02d".formatted(year.written(), m, d),
            Optional.of(year.number().intValueExact())));
  }

  private static boolean isShort(Digits digits) {
    return digits.isWhole() && digits.written().length() <= 2;
  }

  private static boolean isPart(String part) {
    return part.length() == 1 || part.length() == 2;
  }
}
