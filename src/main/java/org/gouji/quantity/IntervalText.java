package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.function.Function;

/** The mathematical notation of an interval. */
final class IntervalText {
  private IntervalText() {}

  static String of(Bound lower, Bound upper) {
    return of(lower, upper, BigDecimal::toPlainString);
  }

  static String of(Bound lower, Bound upper, Function<BigDecimal, String> number) {
    return (lower.isClosed() ? "[" : "(")
        + lower.value().map(number).orElse("-∞")
        + ", "
        + upper.value().map(number).orElse("∞")
        + (upper.isClosed() ? "]" : ")");
  }
}
