package org.gouji.mutation;

import java.math.BigDecimal;
import java.util.List;

/** Numbers a little beside a number, 微小偏移. */
final class Nudge {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private Nudge() {}

  static boolean isNumber(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }

  /** One in the last digit up and down, so that a bound is held from both sides. */
  static List<String> both(String number) {
    BigDecimal value = new BigDecimal(number);
    return List.of(
        value.add(value.ulp()).toPlainString(), value.subtract(value.ulp()).toPlainString());
  }

  /** A tenth more; for 0, which has no tenth, 1. */
  static BigDecimal aTenthUp(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ONE : value.add(value.multiply(TENTH));
  }
}
