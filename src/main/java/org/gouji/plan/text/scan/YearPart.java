package org.gouji.plan.text.scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a year behind 年, 年内时段: 上半年, 一季度, 1—6月, 6月30日, or 底, which is the year itself.
 *
 * @param form what to print behind the year
 */
record YearPart(int end, String form, boolean isDay) {
  private static final List<String> END_OF_YEAR = List.of("年底", "年末", "底", "末", "全年", "年终");
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("上半年", "H1"),
          Map.entry("下半年", "H2"),
          Map.entry("一季度", "Q1"),
          Map.entry("第一季度", "Q1"),
          Map.entry("二季度", "Q2"),
          Map.entry("第二季度", "Q2"),
          Map.entry("三季度", "Q3"),
          Map.entry("第三季度", "Q3"),
          Map.entry("四季度", "Q4"),
          Map.entry("第四季度", "Q4"),
          Map.entry("前三季度", "-01/09"));

  String period(int year) {
    return "%04d%s".formatted(year, form);
  }

  static Optional<YearPart> at(String text, int at) {
    return named(text, at).or(() -> months(text, at));
  }

  private static Optional<YearPart> named(String text, int at) {
    Optional<YearPart> ending =
        END_OF_YEAR.stream()
            .filter(word -> text.startsWith(word, at))
            .findFirst()
            .map(word -> new YearPart(at + word.length(), "", false));
    return ending.or(() -> ofNamedYear(text, at));
  }

  /** A half or quarter, which may also stand without its year. */
  static Optional<YearPart> ofNamedYear(String text, int at) {
    return PARTS.entrySet().stream()
        .filter(part -> text.startsWith(part.getKey(), at))
        .findFirst()
        .map(part -> new YearPart(at + part.getKey().length(), part.getValue(), false));
  }

  private static Optional<YearPart> months(String text, int at) {
    Optional<Digits> first = number(text, at, 12);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int end = first.get().end();
    int month = first.get().number().intValueExact();
    if (end < text.length() && "—–-~至".indexOf(text.charAt(end)) >= 0) {
      return number(text, end + 1, 12)
          .filter(last -> text.startsWith("月", last.end()))
          .map(
              last ->
                  new YearPart(last.end() + 1, span(month, last.number().intValueExact()), false));
    }
    if (!text.startsWith("月", end)) {
      return Optional.empty();
    }
    int behind = end + (text.startsWith("月份", end) ? 2 : 1);
    return number(text, behind, 31)
        .filter(day -> text.startsWith("日", day.end()) || text.startsWith("号", day.end()))
        .map(
            day ->
                new YearPart(
                    day.end() + 1,
                    "-%02d-%02d".formatted(month, day.number().intValueExact()),
                    true))
        .or(() -> Optional.of(month(text, behind, month)));
  }

  /** 12月末 is the end of the year. */
  private static YearPart month(String text, int behind, int month) {
    int end = endOfMonth(text, behind);
    boolean year = month == 12 && end > behind;
    return new YearPart(end, year ? "" : "-%02d".formatted(month), false);
  }

  private static String span(int first, int last) {
    return "-%02d/%02d".formatted(first, last);
  }

  private static int endOfMonth(String text, int at) {
    return text.startsWith("底", at) || text.startsWith("末", at) ? at + 1 : at;
  }

  private static Optional<Digits> number(String text, int at, int most) {
    return Digits.at(text, at)
        .filter(Digits::isWhole)
        .filter(digits -> digits.length(at) <= 2)
        .filter(digits -> digits.number().intValueExact() >= 1)
        .filter(digits -> digits.number().intValueExact() <= most);
  }
}
