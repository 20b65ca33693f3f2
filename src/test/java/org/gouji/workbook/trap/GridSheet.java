package org.gouji.workbook.trap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/**
 * One sheet of a fixture as its text gives it, 样例表页.
 *
 * @param indents levels of style indentation of cells
 */
record GridSheet(
    String name,
    SortedMap<CellRef, GridCell> cells,
    List<CellRange> merged,
    List<Integer> hiddenRows,
    List<Integer> hiddenColumns,
    boolean hidden,
    Map<CellRef, Integer> indents) {

  Optional<GridCell> cell(CellRef ref) {
    return Optional.ofNullable(cells.get(ref));
  }

  int lastRow() {
    return cells.keySet().stream().mapToInt(CellRef::row).max().orElse(0);
  }

  int lastColumn() {
    return cells.keySet().stream().mapToInt(CellRef::column).max().orElse(0);
  }

  Optional<CellRange> mergedAt(CellRef ref) {
    return merged.stream().filter(range -> range.contains(ref)).findFirst();
  }
}
