package org.gouji.quantity;

import java.math.BigDecimal;

/**
 * An end of an interval together with the signs that its bound alone does not tell: the direction
 * of an infinite end, and the side from which a divisor approaches 0.
 */
record End(Bound bound, int sign) {

  static End lower(Interval interval) {
    int zeroSide = 1;
    return new End(interval.lower(), sign(interval.lower(), -1, zeroSide));
  }

  static End upper(Interval interval) {
    int zeroSide = -1;
    return new End(interval.upper(), sign(interval.upper(), 1, zeroSide));
  }

  private static int sign(Bound bound, int infinite, int zeroSide) {
    return bound
        .value()
        .map(value -> value.signum() == 0 ? zeroSide : value.signum())
        .orElse(infinite);
  }

  boolean isInfinite() {
    return bound.isInfinite();
  }

  boolean isZero() {
    return !isInfinite() && number().signum() == 0;
  }

  boolean isAttained() {
    return bound.isClosed();
  }

  BigDecimal number() {
    return bound.value().orElseThrow();
  }
}
