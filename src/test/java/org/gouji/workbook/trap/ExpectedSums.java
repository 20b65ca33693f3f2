package org.gouji.workbook.trap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.CellRef;

/**
 * Expected compositions, 应有构成: {@code B-D: 4=5+6} for rows in each column, {@code 4-6: B=C+D} for
 * columns in each row; {@code >} in place of {@code =} where the parts are not all, {@code ~} where
 * nobody can tell and either is right.
 */
final class ExpectedSums {

  private static final Pattern LINE =
      Pattern.compile("(\\w+)(?:-(\\w+))?:\\s*(\\w+)\\s*([=>~])\\s*([\\w+\\s]+)");

  private ExpectedSums() {}

  static List<String> parse(String line) {
    Matcher sums = LINE.matcher(line.strip());
    if (!sums.matches()) {
      throw new IllegalArgumentException("write B-D: 4=5+6 or 4-6: B=C+D, not " + line);
    }
    String last = sums.group(2) == null ? sums.group(1) : sums.group(2);
    boolean perColumn = Character.isLetter(last.charAt(0));
    List<String> found = new ArrayList<>();
    for (int i = number(sums.group(1)); i <= number(last); i++) {
      String at = perColumn ? CellRef.columnName(i) : String.valueOf(i);
      List<String> parts = new ArrayList<>();
      for (String part : sums.group(5).split("\\+")) {
        parts.add(cell(perColumn, at, part.strip()));
      }
      String sign = sums.group(4).replace(">", "⊃");
      found.add(cell(perColumn, at, sums.group(3)) + sign + String.join("+", parts));
    }
    return found;
  }

  private static int number(String side) {
    return Character.isLetter(side.charAt(0))
        ? CellRef.parse(side + "1").column()
        : Integer.parseInt(side);
  }

  private static String cell(boolean perColumn, String at, String other) {
    return perColumn ? at + other : other + at;
  }
}
