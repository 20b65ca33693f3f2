package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a reader of the sheet sees it, 显示的数值.
 *
 * <p>{@code shown} has the decimals that are displayed, {@code exact} is the stored number in the
 * same unit, {@code unit} is what the number format prints after it. A cell holding 0.0664 with the
 * format {@code 0.0%} is written 6.6, exactly 6.64, with the unit %.
 */
public record WrittenNumber(BigDecimal exact, BigDecimal shown, String unit) {

  private static final Pattern DIGITS =
      Pattern.compile("(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(?:E[+-]?\\d{1,3})?");
  // Some offices part thousands by spaces; the spaces of a format stand between digits.
  private static final Pattern GROUP_SPACES =
      Pattern.compile("(?<=\\d)[ \\u00A0\\u2009\\u202F](?=\\d)");
  private static final Pattern FURTHER_DIGITS = Pattern.compile("^[^(（]*\\d");
  // A spreadsheet keeps no more digits than these, whatever it prints.
  private static final MathContext MOST_DIGITS = new MathContext(15);
  private static final List<Integer> PLAIN = List.of(0);
  private static final List<Integer> PERCENT = List.of(2, 0);
  // A format may print thousands (0,), ten thousands (0!.0,), millions or hundred millions.
  private static final List<Integer> PLAIN_OR_SCALED = List.of(0, -3, -4, -6, -8);

  /** Half a unit of the last digit shown: what the reader cannot know of the exact number. */
  public BigDecimal halfStep() {
    return BigDecimal.valueOf(5, shown.scale() + 1);
  }

  /**
   * Finds the stored number in the text displayed for it. Where the text shows something else (a
   * fraction, asterisks, nothing), the number is taken as written with all its digits.
   */
  static WrittenNumber of(BigDecimal stored, String displayed) {
    String joined = GROUP_SPACES.matcher(displayed).replaceAll("");
    Matcher digits = DIGITS.matcher(joined);
    while (digits.find()) {
      Optional<WrittenNumber> found =
          match(stored, digits.group(), joined.substring(digits.end()).strip());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return new WrittenNumber(stored, stored, "");
  }

  private static Optional<WrittenNumber> match(BigDecimal stored, String digits, String after) {
    BigDecimal size = new BigDecimal(digits.replace(",", ""));
    // Digits that go on behind a word are no decimals: 12万3456 is neither 12 nor 12万.
    boolean goesOn = FURTHER_DIGITS.matcher(after).find();
    for (int power : after.startsWith("%") ? PERCENT : goesOn ? PLAIN : PLAIN_OR_SCALED) {
      BigDecimal exact = StoredNumber.plain(stored.scaleByPowerOfTen(power));
      BigDecimal kept =
          size.precision() > MOST_DIGITS.getPrecision() ? size.round(MOST_DIGITS) : size;
      BigDecimal shown = stored.signum() < 0 ? kept.negate() : kept;
      WrittenNumber written = new WrittenNumber(exact, shown, after.replaceFirst("^\\)", ""));
      if (exact.subtract(shown).abs().compareTo(written.halfStep()) <= 0) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }
}
