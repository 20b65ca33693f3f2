package org.gouji.rounding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gouji.workbook.cell.CellRef;

/** Fills columns of tables with random true values and their exact sums, 随机数值. */
final class RandomNumbers {

  private final Random random;

  RandomNumbers(Random random) {
    this.random = random;
  }

  /** Things are counted, amounts have more digits than are printed. */
  List<CellRef> column(PrintedTable table, int column, int first, int rows, int digits) {
    boolean counted =
        table.words().get(new CellRef(table.headingRows() + 1, column)).matches(".*\\([家件人个]\\)");
    List<CellRef> cells = new ArrayList<>();
    BigDecimal size = BigDecimal.TEN.pow(2 + random.nextInt(3));
    for (int row = first; row < first + rows; row++) {
      BigDecimal share = BigDecimal.valueOf(1_000_000 + random.nextInt(8_999_999), 7);
      BigDecimal truth = share.multiply(size);
      CellRef ref = new CellRef(row, column);
      table.number(ref, counted ? truth.setScale(0, RoundingMode.HALF_UP) : truth, digits);
      cells.add(ref);
    }
    return cells;
  }

  static void total(PrintedTable table, CellRef whole, List<CellRef> parts, int digits) {
    BigDecimal sum = parts.stream().map(table::truth).reduce(BigDecimal.ZERO, BigDecimal::add);
    table.number(whole, sum, digits);
    table.relation(whole, parts, true);
  }
}
