package org.gouji.quantity;

import java.math.BigDecimal;

/** How ends of intervals lie to each other. */
final class IntervalOrder {
  private IntervalOrder() {}

  /** Whether nothing lies between a lower and an upper end. */
  static boolean isEmpty(Bound lower, Bound upper) {
    if (lower.isInfinite() || upper.isInfinite()) {
      return false;
    }
    int order = compareValues(lower, upper);
    return order > 0 || order == 0 && !(lower.isClosed() && upper.isClosed());
  }

  static Bound higherLower(Bound a, Bound b) {
    return compareLower(a, b) >= 0 ? a : b;
  }

  static Bound lowerLower(Bound a, Bound b) {
    return compareLower(a, b) <= 0 ? a : b;
  }

  static Bound higherUpper(Bound a, Bound b) {
    return compareUpper(a, b) >= 0 ? a : b;
  }

  static Bound lowerUpper(Bound a, Bound b) {
    return compareUpper(a, b) <= 0 ? a : b;
  }

  /** An open lower end starts just above a closed one of the same value. */
  private static int compareLower(Bound a, Bound b) {
    if (a.isInfinite() || b.isInfinite()) {
      return Boolean.compare(b.isInfinite(), a.isInfinite());
    }
    int order = compareValues(a, b);
    return order != 0 ? order : Boolean.compare(b.isClosed(), a.isClosed());
  }

  /** An open upper end stops just below a closed one of the same value. */
  private static int compareUpper(Bound a, Bound b) {
    if (a.isInfinite() || b.isInfinite()) {
      return Boolean.compare(a.isInfinite(), b.isInfinite());
    }
    int order = compareValues(a, b);
    return order != 0 ? order : Boolean.compare(a.isClosed(), b.isClosed());
  }

  private static BigDecimal number(Bound end) {
    return end instanceof Bound.Closed closed ? closed.number() : end.value().orElseThrow();
  }

  private static int compareValues(Bound a, Bound b) {
    return number(a).compareTo(number(b));
  }
}
