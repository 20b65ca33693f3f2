package org.gouji.workbook.cell;

import java.util.BitSet;

/**
 * The frame of a sheet, 工作表结构: how far its content reaches, merged cells, hidden columns.
 *
 * <p>{@code rowCount} and {@code columnCount} are the last row and column with a value or a
 * formula; coloured empty cells beyond do not count. {@code cellCount} counts every cell stated.
 */
public record SheetShape(
    int rowCount, int columnCount, long cellCount, MergedRegions merged, BitSet hiddenColumns) {

  public SheetShape {
    hiddenColumns = (BitSet) hiddenColumns.clone();
  }

  @Override
  public BitSet hiddenColumns() {
    return (BitSet) hiddenColumns.clone();
  }

  /** Whether a column, counted from 1, is hidden. */
  public boolean isHiddenColumn(int column) {
    return hiddenColumns.get(column);
  }
}
