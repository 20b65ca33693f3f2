package org.gouji.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Directed rounding for results that do not end within {@link #DIGITS} digits, 向外舍入. */
public final class Rounding {
  /** Significant digits of a quotient; decimal places of a growth rate are {@link #PLACES}. */
  public static final int DIGITS = 40;

  public static final int PLACES = 30;

  /** For lower ends: never above the true value. */
  public static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);

  /** For upper ends: never below the true value. */
  public static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

  private Rounding() {}

  /** A rounded value and whether it is the true one. */
  record Rounded(BigDecimal value, boolean exact) {}

  static Rounded divide(BigDecimal dividend, BigDecimal divisor, MathContext direction) {
    BigDecimal quotient = dividend.divide(divisor, direction);
    return new Rounded(quotient, quotient.multiply(divisor).compareTo(dividend) == 0);
  }
}
