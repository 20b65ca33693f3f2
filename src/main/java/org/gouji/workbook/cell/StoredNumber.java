package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as a workbook stores it, 存储的数值.
 *
 * <p>Spreadsheet programs calculate with binary doubles and write up to 17 digits, so 24.3 may
 * stand in the file as {@code 24.300000000000001}. They show, and let people type, 15 significant
 * digits. The number meant is therefore the stored one rounded to 15 significant digits, with
 * trailing zeros dropped. Exponents are bounded by those of a double: {@code 1E300000000} would
 * otherwise keep the arithmetic busy for hours.
 */
public final class StoredNumber {

  private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int MAX_LENGTH = 400;
  private static final int MAX_EXPONENT = 308;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private StoredNumber() {}

  /** Whether the text has the form of a number, however large. */
  public static boolean looksLikeNumber(String raw) {
    return raw.length() <= MAX_LENGTH && NUMBER.matcher(raw).matches();
  }

  /** The number meant, or nothing if the text is no number or none a spreadsheet can hold. */
  public static Optional<BigDecimal> parse(String raw) {
    Optional<BigDecimal> plain = PlainDecimal.parse(raw);
    return plain.isPresent() ? plain : parseAny(raw);
  }

  private static Optional<BigDecimal> parseAny(String raw) {
    if (!looksLikeNumber(raw) || exponentDigits(raw) > 4) {
      return Optional.empty();
    }
    BigDecimal stored = new BigDecimal(raw);
    if (stored.signum() == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    long magnitude = (long) stored.precision() - stored.scale() - 1;
    if (Math.abs(magnitude) > MAX_EXPONENT) {
      return Optional.empty();
    }
    return Optional.of(plain(stored.round(SHOWN_DIGITS)));
  }

  /** The same number without trailing zeros and without a power of ten in its written form. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static int exponentDigits(String raw) {
    int e = Math.max(raw.indexOf('e'), raw.indexOf('E'));
    return e < 0 ? 0 : raw.length() - e - 1;
  }
}
