package org.gouji.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The value of a product or quotient at one corner, as it would serve as a lower end and as an
 * upper end; they differ where it had to be rounded. At infinity it is no candidate for the other
 * end.
 */
record Corner(Optional<Bound> lower, Optional<Bound> upper) {

  /** Zero times an endless range is 0: the other corners tell how far such a product reaches. */
  static Corner product(End a, End b) {
    if (a.isZero() || b.isZero()) {
      boolean attained =
          a.isZero() && a.isAttained()
              || b.isZero() && b.isAttained()
              || a.isAttained() && b.isAttained();
      return finite(BigDecimal.ZERO, attained);
    }
    if (a.isInfinite() || b.isInfinite()) {
      return infinite(a.sign() * b.sign());
    }
    return finite(a.number().multiply(b.number()), a.isAttained() && b.isAttained());
  }

  /** The divisor end is not attained if it is 0 or infinite. */
  static Corner quotient(End dividend, End divisor) {
    if (dividend.isZero()) {
      return finite(BigDecimal.ZERO, dividend.isAttained());
    }
    if (divisor.isInfinite()) {
      return finite(BigDecimal.ZERO, false);
    }
    if (dividend.isInfinite() || divisor.isZero()) {
      return infinite(dividend.sign() * divisor.sign());
    }
    boolean attained = dividend.isAttained() && divisor.isAttained();
    Optional<Bound> low =
        Optional.of(rounded(dividend.number(), divisor.number(), Rounding.DOWN, attained));
    return low.get().isClosed()
        ? new Corner(low, low)
        : new Corner(
            low, Optional.of(rounded(dividend.number(), divisor.number(), Rounding.UP, attained)));
  }

  private static Bound rounded(
      BigDecimal a, BigDecimal b, MathContext direction, boolean attained) {
    Rounding.Rounded quotient = Rounding.divide(a, b, direction);
    return end(quotient.value(), quotient.exact() && attained);
  }

  private static Corner finite(BigDecimal value, boolean attained) {
    Optional<Bound> end = Optional.of(end(value, attained));
    return new Corner(end, end);
  }

  private static Corner infinite(int sign) {
    Optional<Bound> end = Optional.of(Bound.infinite());
    return sign < 0 ? new Corner(end, Optional.empty()) : new Corner(Optional.empty(), end);
  }

  private static Bound end(BigDecimal value, boolean attained) {
    return attained ? Bound.closed(value) : Bound.open(value);
  }
}
