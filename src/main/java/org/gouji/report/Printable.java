package org.gouji.report;

import java.util.function.IntPredicate;

/** Text without the characters a document may not hold, 可打印文本: they become U+FFFD. */
final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** Without control characters and halves of pairs, for HTML and XML. */
  static String text(String text) {
    return keeping(text, Printable::isAllowedInXml);
  }

  /** Without halves of pairs, which have no bytes in UTF-8. */
  static String wholePairs(String text) {
    return keeping(text, point -> !isHalf(point));
  }

  private static String keeping(String text, IntPredicate allowed) {
    if (text.codePoints().allMatch(allowed)) {
      return text;
    }
    return text.codePoints()
        .map(point -> allowed.test(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What XML 1.0 allows, without the second set of control characters. */
  private static boolean isAllowedInXml(int point) {
    if (point < 0x20) {
      return point == '\n' || point == '\t';
    }
    boolean control = point >= 0x7F && point <= 0x9F;
    return !control && !isHalf(point) && point != 0xFFFE && point != 0xFFFF;
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
