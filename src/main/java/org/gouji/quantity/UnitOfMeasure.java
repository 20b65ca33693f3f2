package org.gouji.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/** A unit in which figures are stated, 计量单位; the factor leads to the base unit of its dimension. */
public record UnitOfMeasure(String symbol, String english, Dimension dimension, BigDecimal factor) {

  public UnitOfMeasure {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(dimension, "dimension");
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException(
          "the factor of unit " + symbol + " must be positive, not " + factor.toPlainString());
    }
    factor = factor.stripTrailingZeros();
  }

  /** Whether a whole number in this unit is exact: 5家 is five, 5万家 is not 50000 to the unit. */
  public boolean countsSingly() {
    return dimension.isCounted() && factor.compareTo(BigDecimal.ONE) == 0;
  }

  public Interval toBase(Interval amount) {
    return factor.equals(BigDecimal.ONE) ? amount : amount.times(factor);
  }

  /** All values between two ends, which belong to them; the short way for a printed number. */
  Interval toBase(BigDecimal lower, BigDecimal upper) {
    return factor.equals(BigDecimal.ONE)
        ? Interval.closed(lower, upper)
        : Interval.closed(lower.multiply(factor), upper.multiply(factor));
  }

  /** Back from the base unit; rounded outwards where the quotient does not end. */
  public Interval fromBase(Interval amount) {
    boolean isPowerOfTen = factor.unscaledValue().equals(BigInteger.ONE);
    return isPowerOfTen
        ? amount.times(BigDecimal.ONE.scaleByPowerOfTen(factor.scale()))
        : amount.dividedBy(Interval.exactly(factor)).orElseThrow();
  }
}
