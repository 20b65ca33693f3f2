package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formats that nearly all numbers of tables have, 常用数字格式: so many decimals, with or without
 * thousand marks, or all digits there are. What they show is put together here; asking the
 * formatting library takes ten times as long.
 *
 * @param decimals digits behind the point; -1 for as many as there are
 */
record FixedFormat(int decimals, boolean grouped) {

  private static final int MOST_DIGITS = 15;
  private static final int MOST_OF_GENERAL = 10;
  private static final int GROUP = 3;
  private static final int LONGEST = 32;

  /** One section; what a space-keeper behind the digits leaves free is not seen. */
  private static final Pattern FORM =
      Pattern.compile("(?<grouped>#,##)?0(?:\\.(?<decimals>0{1,9}))?(?:_.)*");

  static Optional<FixedFormat> of(String code, boolean general) {
    if (general) {
      return Optional.of(new FixedFormat(-1, false));
    }
    Matcher form = FORM.matcher(code);
    return form.matches()
        ? Optional.of(
            new FixedFormat(
                form.group("decimals") == null ? 0 : form.group("decimals").length(),
                form.group("grouped") != null))
        : Optional.empty();
  }

  /**
   * The number with the decimals that are shown; nothing where the usual form is not enough: very
   * long and very small numbers, and a minus sign before zeros only.
   */
  Optional<BigDecimal> shown(BigDecimal number) {
    if (decimals < 0) {
      boolean plain = number.precision() <= MOST_OF_GENERAL && number.scale() <= MOST_OF_GENERAL;
      return plain ? Optional.of(number) : Optional.empty();
    }
    if (number.precision() - number.scale() + decimals > MOST_DIGITS) {
      return Optional.empty();
    }
    BigDecimal shown = number.setScale(decimals, RoundingMode.HALF_UP);
    return shown.signum() == 0 && number.signum() < 0 ? Optional.empty() : Optional.of(shown);
  }

  /** The text of a number with the decimals that are shown. */
  String text(BigDecimal shown) {
    int scale = shown.scale();
    // What is shown in a usual form has few digits; a negative scale has no usual form.
    if (scale < 0) {
      return shown.toPlainString();
    }
    byte[] text = new byte[LONGEST];
    long rest = Math.abs(shown.scaleByPowerOfTen(scale).longValue());
    int at = LONGEST;
    int end = grouped ? scale + GROUP : Integer.MAX_VALUE;
    for (int written = 0; rest > 0 || written <= scale; written++) {
      if (written == scale && scale > 0) {
        text[--at] = '.';
      } else if (written == end) {
        text[--at] = ',';
        end += GROUP;
      }
      text[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    if (shown.signum() < 0) {
      text[--at] = '-';
    }
    return new String(text, at, LONGEST - at, StandardCharsets.ISO_8859_1);
  }
}
