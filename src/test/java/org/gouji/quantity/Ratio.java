package org.gouji.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact rational number, 有理数, as the oracle of intervals computes with. */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
  static final Ratio ZERO = of(0, 1);
  static final Ratio ONE = of(1, 1);

  Ratio {
    if (under.signum() == 0) {
      throw new ArithmeticException("nothing over 0");
    }
    BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
    over = over.divide(common);
    under = under.divide(common);
  }

  static Ratio of(long over, long under) {
    return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  static Ratio of(BigDecimal number) {
    BigInteger unscaled = number.unscaledValue();
    return number.scale() >= 0
        ? new Ratio(unscaled, BigInteger.TEN.pow(number.scale()))
        : new Ratio(unscaled.multiply(BigInteger.TEN.pow(-number.scale())), BigInteger.ONE);
  }

  /** Ten to a power, also a negative one. */
  static Ratio tenTo(int power) {
    BigInteger ten = BigInteger.TEN.pow(Math.abs(power));
    return power >= 0 ? new Ratio(ten, BigInteger.ONE) : new Ratio(BigInteger.ONE, ten);
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Ratio minus(Ratio other) {
    return plus(new Ratio(other.over.negate(), other.under));
  }

  Ratio times(Ratio other) {
    return new Ratio(over.multiply(other.over), under.multiply(other.under));
  }

  Ratio dividedBy(Ratio other) {
    return new Ratio(over.multiply(other.under), under.multiply(other.over));
  }

  Ratio toThe(int power) {
    return new Ratio(over.pow(power), under.pow(power));
  }

  Ratio abs() {
    return new Ratio(over.abs(), under);
  }

  boolean isZero() {
    return over.signum() == 0;
  }

  /** Whether it can be written as a decimal that ends. */
  boolean isDecimal() {
    BigInteger rest = under;
    for (BigInteger factor : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
      while (rest.mod(factor).signum() == 0) {
        rest = rest.divide(factor);
      }
    }
    return rest.equals(BigInteger.ONE);
  }

  @Override
  public int compareTo(Ratio other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }
}
