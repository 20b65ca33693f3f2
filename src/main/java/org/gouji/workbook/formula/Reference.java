package org.gouji.workbook.formula;

import java.util.Optional;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/** The cells a formula names, 单元格引用, and the sheet if it names one. */
record Reference(Optional<String> sheet, CellRange range) {

  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;

  /** Reads the text of a token that is a reference. */
  static Reference parse(String text) {
    int mark = text.lastIndexOf('!');
    Optional<String> sheet =
        mark < 0 ? Optional.empty() : Optional.of(unquoted(text.substring(0, mark)));
    return new Reference(sheet, range(text.substring(mark + 1).replace("$", "")));
  }

  private static String unquoted(String name) {
    return name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
  }

  private static CellRange range(String text) {
    int colon = text.indexOf(':');
    String first = colon < 0 ? text : text.substring(0, colon);
    String last = colon < 0 ? text : text.substring(colon + 1);
    CellRef one = corner(first, 1, 1);
    CellRef other = corner(last, LAST_ROW, LAST_COLUMN);
    // Programs accept the corners in any order.
    return new CellRange(
        new CellRef(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
        new CellRef(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
  }

  private static CellRef corner(String text, int row, int column) {
    if (Character.isDigit(text.charAt(0))) {
      return new CellRef(Integer.parseInt(text), column);
    }
    return Character.isDigit(text.charAt(text.length() - 1))
        ? CellRef.parse(text)
        : CellRef.parse(text + row);
  }
}
