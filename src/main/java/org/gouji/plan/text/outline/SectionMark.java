package org.gouji.plan.text.outline;

import java.util.Optional;

/**
 * The number a heading begins with, 序号: 一、(level 1), (一) (2), 1. (3), (1) (4), —— (5).
 *
 * @param path how the level is written in a clause path
 */
record SectionMark(int level, String path, int end) {
  static final int DASH = 5;
  private static final String NUMERALS = "一二三四五六七八九十百零〇";
  private static final int LONGEST = 5;

  static Optional<SectionMark> at(String text, int at, int end) {
    String line = text.substring(at, Math.min(end, at + 12));
    Optional<SectionMark> mark =
        dashes(line)
            .or(() -> bracketed(line, '(', ')'))
            .or(() -> bracketed(line, '（', '）'))
            .or(() -> plain(line));
    return mark.map(found -> new SectionMark(found.level(), found.path(), at + found.end()));
  }

  private static Optional<SectionMark> dashes(String line) {
    int end = 0;
    while (end < line.length() && "—–─-".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end >= 2 ? Optional.of(new SectionMark(DASH, "", end)) : Optional.empty();
  }

  private static Optional<SectionMark> bracketed(String line, char open, char close) {
    int end = line.indexOf(close);
    if (line.isEmpty() || line.charAt(0) != open || end < 2 || end > LONGEST) {
      return Optional.empty();
    }
    String number = line.substring(1, end);
    if (isChinese(number)) {
      return Optional.of(new SectionMark(2, "(" + number + ")", end + 1));
    }
    return isArabic(number)
        ? Optional.of(new SectionMark(4, "(" + number + ")", end + 1))
        : Optional.empty();
  }

  private static Optional<SectionMark> plain(String line) {
    int end = 0;
    while (end < line.length() && isNumeral(line.charAt(end))) {
      end++;
    }
    if (end == 0 || end >= line.length() || end > LONGEST) {
      return Optional.empty();
    }
    String number = line.substring(0, end);
    char behind = line.charAt(end);
    if (isChinese(number) && "、.．".indexOf(behind) >= 0) {
      return Optional.of(new SectionMark(1, number, end + 1));
    }
    boolean decimal = end + 1 < line.length() && Character.isDigit(line.charAt(end + 1));
    return isArabic(number) && number.length() <= 2 && "、.．".indexOf(behind) >= 0 && !decimal
        ? Optional.of(new SectionMark(3, number, end + 1))
        : Optional.empty();
  }

  private static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0 || c >= '0' && c <= '9';
  }

  private static boolean isChinese(String number) {
    return number.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
  }

  private static boolean isArabic(String number) {
    return number.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
