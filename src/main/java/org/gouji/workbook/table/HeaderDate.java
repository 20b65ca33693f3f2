package org.gouji.workbook.table;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.SheetCell;

/** The text of a header cell, 表头日期: a date shown as Dec-20 says its year and month in digits. */
final class HeaderDate {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]");

  private HeaderDate() {}

  static String text(SheetCell cell) {
    String shown = cell.displayText();
    return cell.content() instanceof DateContent date && !YEAR.matcher(shown).find()
        ? inDigits(date.date(), cell.numberFormat())
        : shown;
  }

  private static String inDigits(LocalDate date, String format) {
    String code = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    if (code.contains("d")) {
      return date.toString();
    }
    return code.contains("m")
        ? "%d-%02d".formatted(date.getYear(), date.getMonthValue())
        : String.valueOf(date.getYear());
  }
}
