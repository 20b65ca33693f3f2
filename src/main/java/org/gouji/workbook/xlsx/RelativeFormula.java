package org.gouji.workbook.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.CellRef;

/**
 * Writes a formula that names cells by their distance, 相对引用公式, with the names people see: {@code
 * SUM(R[-3]C:R[-1]C)} in B5 is {@code SUM(B2:B4)}.
 */
final class RelativeFormula {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'"
              + "|(?<![\\p{L}\\d_.])R(?<row>\\[-?\\d{1,7}]|\\d{1,7})?"
              + "C(?<column>\\[-?\\d{1,5}]|\\d{1,5})?(?![\\p{L}\\d_.(\\[])");

  private RelativeFormula() {}

  static String at(CellRef place, String formula) {
    return REFERENCE
        .matcher(formula)
        .replaceAll(found -> Matcher.quoteReplacement(named(place, found)));
  }

  private static String named(CellRef place, MatchResult found) {
    if (!found.group().startsWith("R")) {
      return found.group();
    }
    // MatchResult knows no group names in this Java version.
    int row = resolve(found.group(1), place.row());
    int column = resolve(found.group(2), place.column());
    return row < 1 || column < 1 ? "#REF!" : new CellRef(row, column).toString();
  }

  private static int resolve(String stated, int here) {
    if (stated == null) {
      return here;
    }
    return stated.startsWith("[")
        ? here + Integer.parseInt(stated.substring(1, stated.length() - 1))
        : Integer.parseInt(stated);
  }
}
