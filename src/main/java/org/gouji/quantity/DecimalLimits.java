package org.gouji.quantity;

import java.math.BigDecimal;

/**
 * The size a written number may have, 数值界限.
 *
 * <p>Eleven characters such as {@code 1E300000000} would expand to 300 million digits; a number is
 * looked at before anything is computed with it.
 */
public final class DecimalLimits {
  public static final int MAX_DIGITS = 100;
  public static final int MAX_EXPONENT = 100;

  /** Ends of computed intervals may outgrow a written number, but never without bound. */
  private static final int MAX_COMPUTED_EXPONENT = 10_000;

  private DecimalLimits() {}

  /** Reads a plain or scientific ASCII number within the limits. */
  public static BigDecimal read(String text) {
    if (text.length() > 2 * MAX_DIGITS) {
      throw tooLarge(text.substring(0, 20) + "…");
    }
    try {
      return require(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw new UnreadableNumberException(text, UnreadableNumberException.Reason.NOT_A_NUMBER);
    }
  }

  /** Returns the number unchanged, or refuses it. */
  public static BigDecimal require(BigDecimal number) {
    if (number.precision() > MAX_DIGITS || Math.abs(exponent(number)) > MAX_EXPONENT) {
      throw tooLarge(number.toString().substring(0, Math.min(20, number.toString().length())));
    }
    return number;
  }

  static BigDecimal requireComputed(BigDecimal number) {
    if (number.signum() != 0 && Math.abs(exponent(number)) > MAX_COMPUTED_EXPONENT
        || Math.abs((long) number.scale()) > 2L * MAX_COMPUTED_EXPONENT) {
      throw tooLarge(number.toString().substring(0, Math.min(20, number.toString().length())));
    }
    return number;
  }

  /** The exponent of the first digit in scientific notation; zero keeps that of its scale. */
  private static long exponent(BigDecimal number) {
    return (long) number.precision() - number.scale() - 1;
  }

  private static UnreadableNumberException tooLarge(String shown) {
    return new UnreadableNumberException(shown, UnreadableNumberException.Reason.OUT_OF_LIMITS);
  }
}
