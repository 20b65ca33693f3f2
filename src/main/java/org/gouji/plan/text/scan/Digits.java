package org.gouji.plan.text.scan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An Arabic numeral in running text, 阿拉伯数字.
 *
 * @param end just behind it
 */
record Digits(BigDecimal number, int end, String written) {

  /** No figure of a plan has more. */
  private static final int LONGEST = 20;

  /** The numeral that begins here; a numeral is read from its beginning only. */
  static Optional<Digits> at(String text, int at) {
    if (!isDigit(text, at) || isInsideNumber(text, at)) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder();
    int end = whole(text, at, plain);
    if (end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1)) {
      plain.append('.');
      end++;
      while (isDigit(text, end)) {
        plain.append(text.charAt(end++));
      }
    }
    return plain.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Digits(new BigDecimal(plain.toString()), end, plain.toString()));
  }

  /** Four digits that may be a year. */
  static Optional<Digits> year(String text, int at) {
    return at(text, at)
        .filter(digits -> digits.isWhole() && digits.length(at) == 4)
        .filter(digits -> digits.written().charAt(0) == '1' || digits.written().charAt(0) == '2');
  }

  private static int whole(String text, int at, StringBuilder plain) {
    int end = at;
    while (isDigit(text, end) || isGroupMark(text, end, at)) {
      if (text.charAt(end) != ',') {
        plain.append(text.charAt(end));
      }
      end++;
    }
    return end;
  }

  /** 1,141.3 but not 2022,2023: three digits follow, at most three went before. */
  private static boolean isGroupMark(String text, int at, int start) {
    if (at >= text.length() || text.charAt(at) != ',' || at == start) {
      return false;
    }
    boolean threeFollow =
        isDigit(text, at + 1)
            && isDigit(text, at + 2)
            && isDigit(text, at + 3)
            && !isDigit(text, at + 4);
    int since = Math.max(start, text.lastIndexOf(',', at - 1) + 1);
    return threeFollow && at - since <= 3 && (since == start || at - since == 3);
  }

  private static boolean isInsideNumber(String text, int at) {
    return isDigit(text, at - 1) || at > 1 && text.charAt(at - 1) == '.' && isDigit(text, at - 2);
  }

  static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  int length(int start) {
    return end - start;
  }

  boolean isWhole() {
    return written.indexOf('.') < 0;
  }
}
