package org.gouji.workbook.table;

import org.gouji.workbook.cell.SheetRow;

/** Neighbouring columns of a sheet, 列区间, counted from 1 with both ends included. */
public record ColumnSpan(int first, int last) {

  /** All columns a sheet may have. */
  public static final ColumnSpan ALL = new ColumnSpan(1, Integer.MAX_VALUE);

  public boolean contains(int column) {
    return first <= column && column <= last;
  }

  /** The row as it would be if the sheet had these columns only. */
  public SheetRow of(SheetRow row) {
    return holdsAll(row)
        ? row
        : new SheetRow(
            row.index(),
            row.hidden(),
            row.cells().stream().filter(cell -> contains(cell.ref().column())).toList());
  }

  /** Most tables have the sheet to themselves, and a row that is not cut stays what it is. */
  private boolean holdsAll(SheetRow row) {
    return row.cells().isEmpty()
        || row.cells().get(0).ref().column() >= first && row.lastColumn() <= last;
  }

  ColumnSpan upTo(ColumnSpan right) {
    return new ColumnSpan(first, right.last);
  }
}
