package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellContent.TextContent;

/**
 * Makes cells of the texts in files that know no numbers, 文本文件的单元格.
 *
 * <p>In a CSV file or a web page every number is text, so none is a number kept as text by mistake:
 * what is plainly one becomes a number seen exactly as written. Codes are not: digits after a
 * leading zero, or more of them than a spreadsheet keeps.
 */
public final class WrittenContent {

  private static final int MOST_DIGITS = 15;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)?(?:(?<=\\d)|(?=\\.\\d))(?:\\.\\d+)?"
              + "(?:[eE][+-]?\\d{1,3})?(?<percent>%?)");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

  private WrittenContent() {}

  /** The cell for a text; leading blanks of a label are kept, they may mean that it is a part. */
  public static SheetCell cell(CellRef ref, String text) {
    String bare = text.strip();
    Optional<BigDecimal> number = number(bare);
    return number.isPresent()
        ? numberCell(ref, number.get(), bare)
        : new SheetCell(ref, new TextContent(text), Optional.empty(), CellFormat.GENERAL);
  }

  /** A number that is shown as the text says. */
  public static SheetCell numberCell(CellRef ref, BigDecimal number, String shown) {
    return new SheetCell(
        ref, new NumberContent(number, shown), Optional.empty(), CellFormat.asWritten(shown));
  }

  private static Optional<BigDecimal> number(String text) {
    if (text.isEmpty() || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    Optional<BigDecimal> usual = usual(text);
    return usual.isPresent() ? usual : anyForm(text);
  }

  /** Most numbers need no pattern, and in a large file that is most of the time. */
  private static Optional<BigDecimal> usual(String text) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    boolean usable = text.length() <= MOST_DIGITS && text.length() > start;
    boolean code =
        usable
            && text.charAt(start) == '0'
            && text.length() > start + 1
            && text.charAt(start + 1) != '.';
    return usable && !code ? PlainDecimal.parse(text) : Optional.empty();
  }

  private static Optional<BigDecimal> anyForm(String text) {
    var parts = NUMBER.matcher(text);
    if (text.length() > 40 || !parts.matches() || isCode(text)) {
      return Optional.empty();
    }
    boolean percent = !parts.group("percent").isEmpty();
    String digits = text.replace(",", "").replace("%", "");
    // Refuses exponents no spreadsheet could hold.
    if (StoredNumber.parse(digits).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits);
    return Optional.of(StoredNumber.plain(percent ? value.movePointLeft(2) : value));
  }

  private static boolean isCode(String text) {
    return WHOLE.matcher(text).matches() && text.length() > MOST_DIGITS;
  }
}
