package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * How many times apart positive numbers are, 倍差: the robust measures of a sample of ratios. Median
 * and median deviation of the logarithms, without logarithms.
 */
final class Folds {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Folds() {}

  /** The greater of a ÷ b and b ÷ a. */
  static BigDecimal between(BigDecimal one, BigDecimal other) {
    BigDecimal quotient = one.divide(other, PointValue.PRECISION);
    return quotient.compareTo(BigDecimal.ONE) >= 0
        ? quotient
        : other.divide(one, PointValue.PRECISION);
  }

  /** The middle number, or the mean of the two in the middle. */
  static BigDecimal median(Collection<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO, PointValue.PRECISION);
  }

  /** How many times the numbers usually are from their median: exp of the logarithms' MAD. */
  static BigDecimal usual(Collection<BigDecimal> numbers, BigDecimal median) {
    return median(numbers.stream().map(number -> between(number, median)).toList());
  }
}
