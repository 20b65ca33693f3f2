package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/** A formula that is a plain sum of cells of its sheet, 求和公式; its text is read, never computed. */
record SumFormula(List<CellRange> ranges) {

  private static final Pattern SUM =
      Pattern.compile("\\+?SUM\\(([A-Z$:,\\d\\s]+)\\)", Pattern.CASE_INSENSITIVE);

  SumFormula {
    ranges = List.copyOf(ranges);
  }

  static Optional<SumFormula> parse(String formula) {
    Matcher sum = SUM.matcher(formula.strip());
    if (!sum.matches()) {
      return Optional.empty();
    }
    List<CellRange> ranges = new ArrayList<>();
    for (String range : sum.group(1).replaceAll("[$\\s]", "").split(",")) {
      try {
        ranges.add(CellRange.parse(range));
      } catch (IllegalArgumentException noRange) {
        return Optional.empty();
      }
    }
    return Optional.of(new SumFormula(ranges));
  }

  boolean covers(int row, int column) {
    CellRef ref = new CellRef(row, column);
    return ranges.stream().anyMatch(range -> range.contains(ref));
  }
}
