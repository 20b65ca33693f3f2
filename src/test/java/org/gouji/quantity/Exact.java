package org.gouji.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction for the oracle, so that nothing of the code under test is used in it. */
record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {
  Exact {
    if (under.signum() < 0) {
      over = over.negate();
      under = under.negate();
    }
  }

  static Exact of(BigDecimal decimal) {
    return new Exact(decimal.movePointRight(12).toBigIntegerExact(), BigInteger.TEN.pow(12));
  }

  Exact plus(Exact other) {
    return new Exact(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Exact times(Exact other) {
    return new Exact(over.multiply(other.over), under.multiply(other.under));
  }

  Exact dividedBy(Exact other) {
    return new Exact(over.multiply(other.under), under.multiply(other.over));
  }

  boolean isZero() {
    return over.signum() == 0;
  }

  double approximate() {
    return new BigDecimal(over)
        .divide(new BigDecimal(under), java.math.MathContext.DECIMAL64)
        .doubleValue();
  }

  @Override
  public int compareTo(Exact other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }
}
