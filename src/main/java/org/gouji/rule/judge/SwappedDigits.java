package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.quantity.Interval;

/**
 * A figure with two neighbouring digits exchanged, 相邻数字颠倒: 1547 for 1457.
 *
 * @param text the number that may have been meant, in the written unit
 * @param interval its amount in base units
 */
record SwappedDigits(String text, Interval interval) {

  /** Every number that differs from the written one by one exchange. */
  static List<SwappedDigits> of(Figure figure) {
    Optional<BigDecimal> number = figure.written().number();
    Optional<BigDecimal> factor = PointValue.unitFactor(figure);
    if (number.isEmpty() || factor.isEmpty()) {
      return List.of();
    }
    char[] digits = number.get().unscaledValue().abs().toString().toCharArray();
    List<SwappedDigits> swaps = new ArrayList<>();
    for (int i = 0; i + 1 < digits.length; i++) {
      if (digits[i] != digits[i + 1]) {
        BigDecimal swapped = exchanged(digits, i, number.get());
        BigDecimal shift = swapped.subtract(number.get()).multiply(factor.get());
        Interval meant = figure.amount().orElseThrow().plus(Interval.exactly(shift));
        swaps.add(new SwappedDigits(swapped.toPlainString(), meant));
      }
    }
    return swaps;
  }

  private static BigDecimal exchanged(char[] digits, int at, BigDecimal like) {
    char[] copy = digits.clone();
    copy[at] = digits[at + 1];
    copy[at + 1] = digits[at];
    BigDecimal size = new BigDecimal(new String(copy)).movePointLeft(like.scale());
    return like.signum() < 0 ? size.negate() : size;
  }
}
