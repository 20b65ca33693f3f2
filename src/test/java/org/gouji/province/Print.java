package org.gouji.province;

/** Numbers as tables print them, half rounded up, 打印. */
final class Print {
  private Print() {}

  /**
   * A fraction with some decimals.
   *
   * @param under above 0
   */
  static String rounded(long over, long under, int decimals) {
    long shift = 1;
    for (int i = 0; i < decimals; i++) {
      shift *= 10;
    }
    long size = Math.abs(over);
    long digits =
        Math.addExact(
            Math.multiplyExact(size / under, shift),
            (size % under * shift * 2 + under) / (2 * under));
    String text = String.valueOf(digits);
    if (decimals > 0) {
      String padded = "0".repeat(Math.max(0, decimals + 1 - text.length())) + text;
      int point = padded.length() - decimals;
      text = padded.substring(0, point) + "." + padded.substring(point);
    }
    return over < 0 && digits != 0 ? "-" + text : text;
  }
}
