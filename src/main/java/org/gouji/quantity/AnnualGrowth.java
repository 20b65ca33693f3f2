package org.gouji.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Constant yearly growth between two levels, by an integer root rounded outwards. */
final class AnnualGrowth {
  private static final int MAX_YEARS = 200;

  private AnnualGrowth() {}

  static Optional<Interval> between(Interval from, Interval to, int years) {
    if (years < 1 || years > MAX_YEARS) {
      throw new IllegalArgumentException(
          "growth needs 1 to " + MAX_YEARS + " whole years between its levels, not " + years);
    }
    Interval zero = Interval.exactly(BigDecimal.ZERO);
    if (!from.isAbove(zero) || to.lowerValue().map(low -> low.signum() < 0).orElse(true)) {
      return Optional.empty();
    }
    return to.dividedBy(from)
        .map(ratio -> new Interval(lower(ratio.lower(), years), upper(ratio.upper(), years)))
        .map(factor -> factor.minus(Interval.exactly(BigDecimal.ONE)));
  }

  private static Bound lower(Bound ratio, int years) {
    BigDecimal value = ratio.value().orElseThrow();
    BigDecimal root = floorRoot(value, years);
    boolean exact = root.pow(years).compareTo(value) == 0;
    return exact && ratio.isClosed() ? Bound.closed(root) : Bound.open(root);
  }

  private static Bound upper(Bound ratio, int years) {
    return ratio.value().map(value -> upper(value, ratio.isClosed(), years)).orElse(ratio);
  }

  private static Bound upper(BigDecimal value, boolean attained, int years) {
    BigDecimal root = floorRoot(value, years);
    if (root.pow(years).compareTo(value) == 0) {
      return attained ? Bound.closed(root) : Bound.open(root);
    }
    return Bound.open(root.add(BigDecimal.ONE.movePointLeft(Rounding.PLACES)));
  }

  /**
   * The largest decimal of {@link Rounding#PLACES} places whose power does not exceed the value.
   */
  private static BigDecimal floorRoot(BigDecimal value, int degree) {
    BigInteger scaled = value.movePointRight(Rounding.PLACES * degree).toBigInteger();
    return new BigDecimal(floorRoot(scaled, degree), Rounding.PLACES);
  }

  /** Newton's method from above: the first step that does not fall is the root. */
  private static BigInteger floorRoot(BigInteger value, int degree) {
    if (value.signum() == 0 || degree == 1) {
      return value;
    }
    BigInteger n = BigInteger.valueOf(degree);
    BigInteger guess = BigInteger.ONE.shiftLeft(value.bitLength() / degree + 1);
    while (true) {
      BigInteger next =
          guess
              .multiply(n.subtract(BigInteger.ONE))
              .add(value.divide(guess.pow(degree - 1)))
              .divide(n);
      if (next.compareTo(guess) >= 0) {
        return guess;
      }
      guess = next;
    }
  }
}
