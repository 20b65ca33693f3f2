package org.gouji.workbook.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.CellRef;

/**
 * Moves the relative references of a formula, 公式引用平移, as a shared formula needs for each cell it
 * stands in. Texts, quoted sheet names and table references stay as they are.
 */
final class FormulaShift {

  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1_048_576;
  private static final String BEFORE = "(?<![\\p{L}\\p{N}_.$\\\\])";
  private static final String AFTER = "(?![\\p{L}\\p{N}_.(!])(?!:[\\p{L}\\p{N}_]+!)";
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'|\\[[^\\]]*]|"
              + BEFORE
              + "(?:(?<c>\\$?[A-Za-z]{1,3})(?<r>\\$?[1-9][0-9]{0,6})"
              + "|(?<c1>\\$?[A-Za-z]{1,3}):(?<c2>\\$?[A-Za-z]{1,3})"
              + "|(?<r1>\\$?[1-9][0-9]{0,6}):(?<r2>\\$?[1-9][0-9]{0,6}))"
              + AFTER);

  private final int rows;
  private final int columns;

  FormulaShift(CellRef from, CellRef to) {
    this.rows = to.row() - from.row();
    this.columns = to.column() - from.column();
  }

  String apply(String formula) {
    return TOKEN
        .matcher(formula)
        .replaceAll(found -> Matcher.quoteReplacement(move(found.group())));
  }

  private String move(String token) {
    char start = token.charAt(0);
    if (start == '"' || start == '\'' || start == '[') {
      return token;
    }
    int colon = token.indexOf(':');
    return colon < 0
        ? moveReference(token)
        : moveReference(token.substring(0, colon))
            + ":"
            + moveReference(token.substring(colon + 1));
  }

  /** Moves a cell such as {@code $B7}, a column such as {@code B} or a row such as {@code 7}. */
  private String moveReference(String reference) {
    int digits = 0;
    while (digits < reference.length() && !Character.isDigit(reference.charAt(digits))) {
      digits++;
    }
    // The dollar sign of the row stands between letters and digits.
    int split =
        digits > 0 && digits < reference.length() && reference.charAt(digits - 1) == '$'
            ? digits - 1
            : digits;
    return moveColumn(reference.substring(0, split)) + moveRow(reference.substring(split));
  }

  private String moveColumn(String letters) {
    if (letters.isEmpty() || letters.startsWith("$")) {
      return letters;
    }
    int column = CellRef.parse(letters + "1").column() + columns;
    return column >= 1 && column <= LAST_COLUMN ? CellRef.columnName(column) : "#REF!";
  }

  private String moveRow(String digits) {
    if (digits.isEmpty() || digits.startsWith("$")) {
      return digits;
    }
    int row = Integer.parseInt(digits) + rows;
    return row >= 1 && row <= LAST_ROW ? Integer.toString(row) : "#REF!";
  }
}
