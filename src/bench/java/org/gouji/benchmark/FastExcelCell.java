package org.gouji.benchmark;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell as fastexcel-reader gives it. */
final class FastExcelCell {

  private FastExcelCell() {}

  static void add(Cell cell, Tally tally) {
    if (cell == null || cell.getValue() == null) {
      return;
    }
    if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
      tally.number(new java.math.BigDecimal(cell.getRawValue()));
    } else if (cell.getType() == CellType.STRING) {
      tally.text(cell.asString());
    }
  }
}
