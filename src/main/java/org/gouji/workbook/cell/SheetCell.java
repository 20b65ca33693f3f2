package org.gouji.workbook.cell;

import java.util.Locale;
import java.util.Optional;
import org.gouji.workbook.cell.CellContent.Blank;
import org.gouji.workbook.cell.CellContent.BooleanContent;
import org.gouji.workbook.cell.CellContent.BrokenContent;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.ErrorContent;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellContent.TextContent;

/** One cell as the file states it, 单元格: where it stands, what it holds, how it is shown. */
public record SheetCell(
    CellRef ref, CellContent content, Optional<Formula> formula, CellFormat format) {

  /** The code of the number format, {@code General} if the cell has none. */
  public String numberFormat() {
    return format.code();
  }

  public boolean isBlank() {
    return content instanceof Blank;
  }

  /** Whether there is a formula but no value: the program that wrote it never calculated. */
  public boolean isUncalculated() {
    return isBlank() && formula.isPresent();
  }

  /** Whether a reader sees anything in the cell; cheaper than its text. */
  public boolean isShown() {
    return content instanceof NumberContent ? format.isVisible() : !displayText().isBlank();
  }

  /** The text as a reader of the sheet sees it. */
  public String displayText() {
    // Not a switch over types: those are a preview in the Java version this is built for.
    if (content instanceof TextContent text) {
      return text.text();
    } else if (content instanceof NumberContent number) {
      return format.display(number.value());
    } else if (content instanceof DateContent date) {
      return format.display(date.serial());
    } else if (content instanceof BooleanContent truth) {
      return Boolean.toString(truth.value()).toUpperCase(Locale.ROOT);
    } else if (content instanceof ErrorContent error) {
      return error.code();
    } else if (content instanceof BrokenContent broken) {
      return broken.raw();
    }
    return "";
  }

  /** The number with the precision the reader sees; nothing if the cell holds no number. */
  public Optional<WrittenNumber> written() {
    return content instanceof NumberContent number
        ? Optional.of(format.written(number.value()))
        : Optional.empty();
  }
}
