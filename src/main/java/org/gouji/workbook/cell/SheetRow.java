package org.gouji.workbook.cell;

import java.util.List;
import java.util.Optional;

/** One row of a sheet with the cells the file states, in order, 行; rows count from 1. */
public record SheetRow(int index, boolean hidden, List<SheetCell> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell in a column, counted from 1, if the file states one there. */
  public Optional<SheetCell> cell(int column) {
    // Rows without a gap are the rule.
    if (column <= cells.size() && column > 0) {
      SheetCell here = cells.get(column - 1);
      if (here.ref().column() == column) {
        return Optional.of(here);
      }
    }
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = cells.get(middle).ref().column();
      if (found == column) {
        return Optional.of(cells.get(middle));
      }
      if (found < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
