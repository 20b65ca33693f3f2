package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The short way for numbers as nearly all files hold them, 普通十进制数: a sign, digits and perhaps a
 * point, few enough for a long.
 */
final class PlainDecimal {

  private static final int MOST_DIGITS = 18;
  private static final int SHOWN_DIGITS = 15;
  private static final long TOO_LONG = 1_000_000_000_000_000L;

  private PlainDecimal() {}

  /**
   * The number rounded to 15 significant digits without trailing zeros; nothing if the text has any
   * other form, which says nothing about whether it is a number.
   */
  static Optional<BigDecimal> parse(String raw) {
    int length = raw.length();
    boolean negative = length > 0 && raw.charAt(0) == '-';
    int start = negative ? 1 : 0;
    long unscaled = 0;
    int point = -1;
    for (int i = start; i < length; i++) {
      char c = raw.charAt(i);
      if (c >= '0' && c <= '9') {
        unscaled = unscaled * 10 + (c - '0');
      } else if (c == '.' && point < 0 && i > start && i < length - 1) {
        point = i;
      } else {
        return Optional.empty();
      }
    }
    int written = length - start - (point < 0 ? 0 : 1);
    if (written == 0 || written > MOST_DIGITS) {
      return Optional.empty();
    }
    int scale = point < 0 ? 0 : length - point - 1;
    return rounded(negative ? -unscaled : unscaled, scale);
  }

  private static Optional<BigDecimal> rounded(long unscaled, int scale) {
    long size = Math.abs(unscaled);
    long rest = size;
    int left = scale;
    if (size >= TOO_LONG) {
      int surplus = digits(size) - SHOWN_DIGITS;
      long step = power(surplus);
      rest = (size + step / 2) / step;
      left -= surplus;
    }
    if (left < 0) {
      return Optional.empty();
    }
    while (left > 0 && rest % 10 == 0) {
      rest /= 10;
      left--;
    }
    return Optional.of(BigDecimal.valueOf(unscaled < 0 ? -rest : rest, left));
  }

  private static int digits(long size) {
    int digits = 1;
    for (long rest = size / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
