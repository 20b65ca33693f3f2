package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** One end of an interval, 区间端点. */
public sealed interface Bound {

  /** An end that is approached but not attained, 开端点. */
  record Open(BigDecimal number) implements Bound {
    public Open {
      number = normal(number);
    }
  }

  /** An end that belongs to the interval, 闭端点. */
  record Closed(BigDecimal number) implements Bound {
    public Closed {
      number = normal(number);
    }
  }

  /** No end on this side, 无界. */
  record Infinite() implements Bound {}

  static Bound open(BigDecimal number) {
    return new Open(number);
  }

  static Bound closed(BigDecimal number) {
    return new Closed(number);
  }

  static Bound infinite() {
    return new Infinite();
  }

  /** The finite value of this end, empty at infinity. */
  default Optional<BigDecimal> value() {
    if (this instanceof Open open) {
      return Optional.of(open.number());
    }
    return this instanceof Closed closed ? Optional.of(closed.number()) : Optional.empty();
  }

  default boolean isClosed() {
    return this instanceof Closed;
  }

  default boolean isInfinite() {
    return this instanceof Infinite;
  }

  /** Equal numbers must be equal ends: 5.0 and 5 differ only in how they were printed. */
  private static BigDecimal normal(BigDecimal number) {
    return DecimalLimits.requireComputed(number.stripTrailingZeros());
  }
}
