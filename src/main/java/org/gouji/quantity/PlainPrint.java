package org.gouji.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The number whose plain print means an interval, 书面还原: [7.55, 7.65] is what somebody means who
 * prints 7.6.
 */
public final class PlainPrint {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private PlainPrint() {}

  /** The printed number with its printed decimals; empty if no plain print means the interval. */
  public static Optional<BigDecimal> of(Interval interval) {
    if (!(interval.lower() instanceof Bound.Closed lower)
        || !(interval.upper() instanceof Bound.Closed upper)
        || interval.isPoint()) {
      return Optional.empty();
    }
    BigDecimal step = upper.number().subtract(lower.number()).stripTrailingZeros();
    BigDecimal middle = lower.number().add(upper.number()).divide(TWO);
    boolean oneDigit = step.unscaledValue().equals(BigInteger.ONE);
    if (!oneDigit || middle.remainder(step).signum() != 0) {
      return Optional.empty();
    }
    return Optional.of(middle.setScale(Math.max(step.scale(), 0)));
  }
}
