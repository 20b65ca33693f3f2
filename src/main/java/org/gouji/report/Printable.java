package org.gouji.report;

/**
 * Text without the characters no document may hold, 可打印文本: control characters and halves of pairs
 * become U+FFFD.
 */
final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  static String text(String text) {
    if (text.codePoints().allMatch(Printable::isAllowed)) {
      return text;
    }
    return text.codePoints()
        .map(point -> isAllowed(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What XML 1.0 allows, without the second set of control characters. */
  private static boolean isAllowed(int point) {
    if (point < 0x20) {
      return point == '\n' || point == '\t';
    }
    boolean control = point >= 0x7F && point <= 0x9F;
    boolean half = point >= 0xD800 && point <= 0xDFFF;
    return !control && !half && point != 0xFFFE && point != 0xFFFF;
  }
}
