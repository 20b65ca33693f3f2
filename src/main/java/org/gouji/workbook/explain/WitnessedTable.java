package org.gouji.workbook.explain;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RowRole;
import org.gouji.workbook.table.SheetTop;
import org.gouji.workbook.table.TableColumn;

/** A table while it is read: which rows it has and what became of those that are no items. */
final class WitnessedTable {

  private final SheetTop top;
  private final RecognisedTable table;
  private final SortedMap<Integer, RowRole> special = new TreeMap<>();
  private int lastRow;

  WitnessedTable(SheetTop top, RecognisedTable table) {
    this.top = top;
    this.table = table;
    this.lastRow = table.firstDataRow() - 1;
  }

  void row(SheetRow row, RowRole role) {
    if (role != RowRole.ITEM) {
      special.put(row.index(), role);
    }
    if (role != RowRole.BLANK) {
      lastRow = Math.max(lastRow, row.index());
    }
  }

  SheetTop top() {
    return top;
  }

  RecognisedTable table() {
    return table;
  }

  int firstRow() {
    return table.header().firstRow();
  }

  int lastRow() {
    return lastRow;
  }

  int firstColumn() {
    return table.columns().stream().mapToInt(TableColumn::column).min().orElse(1);
  }

  int lastColumn() {
    return table.columns().stream().mapToInt(TableColumn::column).max().orElse(1);
  }

  boolean hasRow(int row) {
    return row >= firstRow() && row <= lastRow;
  }

  boolean contains(CellRef cell) {
    return hasRow(cell.row()) && cell.column() >= firstColumn() && cell.column() <= lastColumn();
  }

  RowRole role(int row) {
    return special.getOrDefault(row, RowRole.ITEM);
  }

  SortedMap<Integer, RowRole> special() {
    return special;
  }

  Optional<TableColumn> column(int column) {
    return table.columns().stream().filter(each -> each.column() == column).findFirst();
  }

  String area() {
    return new CellRef(firstRow(), firstColumn()) + ":" + new CellRef(lastRow, lastColumn());
  }
}
