package org.gouji.workbook.table;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/**
 * The next rows of a sheet, looked at before they are consumed, 表头视窗.
 *
 * @param file name of the workbook relative to the given folder
 * @param span the columns looked at
 * @param around what is said over tables that stand side by side, where these columns are one
 */
public record SheetTop(
    String file,
    String sheet,
    MergedRegions merged,
    BitSet hiddenColumns,
    List<SheetRow> rows,
    ColumnSpan span,
    Optional<TableContext> around) {

  public SheetTop {
    rows = List.copyOf(rows);
    hiddenColumns = (BitSet) hiddenColumns.clone();
  }

  @Override
  public BitSet hiddenColumns() {
    return (BitSet) hiddenColumns.clone();
  }

  /** The text a reader sees at a place, that of the merged cell it belongs to; empty if none. */
  public String text(CellRef ref) {
    return cell(merged.holderOf(ref)).map(HeaderDate::text).orElse("");
  }

  public Optional<SheetCell> cell(CellRef ref) {
    return row(ref.row()).flatMap(row -> row.cell(ref.column()));
  }

  public Optional<SheetRow> row(int index) {
    for (SheetRow row : rows) {
      if (row.index() >= index) {
        return Optional.of(row).filter(found -> found.index() == index);
      }
    }
    return Optional.empty();
  }

  /** The same rows as if the sheet had these columns only. */
  SheetTop within(ColumnSpan columns) {
    return new SheetTop(
        file,
        sheet,
        merged,
        hiddenColumns,
        rows.stream().map(columns::of).toList(),
        columns,
        around);
  }

  /** The same columns with these rows only. */
  SheetTop with(List<SheetRow> some) {
    return new SheetTop(file, sheet, merged, hiddenColumns, some, span, around);
  }

  public int lastColumn() {
    return rows.stream().mapToInt(SheetRow::lastColumn).max().orElse(0);
  }
}
