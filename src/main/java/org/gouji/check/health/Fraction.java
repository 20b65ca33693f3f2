package org.gouji.check.health;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact quotient of whole numbers in lowest terms, 分数. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  Fraction {
    BigInteger common = over.gcd(under).max(BigInteger.ONE);
    BigInteger divisor = under.signum() < 0 ? common.negate() : common;
    over = over.divide(divisor);
    under = under.divide(divisor);
  }

  static Fraction of(BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Fraction minus(Fraction other) {
    return plus(other.negate());
  }

  Fraction times(Fraction other) {
    return new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  Fraction dividedBy(Fraction other) {
    return new Fraction(over.multiply(other.under), under.multiply(other.over));
  }

  Fraction negate() {
    return new Fraction(over.negate(), under);
  }

  int signum() {
    return over.signum();
  }

  @Override
  public int compareTo(Fraction other) {
    return minus(other).signum();
  }
}
