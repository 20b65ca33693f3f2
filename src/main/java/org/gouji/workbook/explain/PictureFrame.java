package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.explain.SheetPicture.LeftOutRows;
import org.gouji.workbook.explain.SheetPicture.PictureCell;
import org.gouji.workbook.explain.SheetPicture.PictureColumn;
import org.gouji.workbook.explain.SheetPicture.PictureLine;
import org.gouji.workbook.explain.SheetPicture.ShownRow;

/** Takes up the rows that the picture of a sheet shows, 表页图取景: the first and last of each table. */
final class PictureFrame {

  private static final int FIRST_ROWS = 60;
  private static final int LAST_ROWS = 6;
  private static final int COLUMNS = 40;
  private static final int LONGEST_TEXT = 80;

  private final SheetShape shape;
  private final List<WitnessedTable> tables;
  private final int columns;
  private final List<PictureLine> lines = new ArrayList<>();
  private int outsideShown;
  private int firstLeftOut;
  private int lastLeftOut;

  PictureFrame(SheetShape shape, List<WitnessedTable> tables) {
    this.shape = shape;
    this.tables = tables;
    this.columns = Math.min(shape.columnCount(), COLUMNS);
  }

  void row(SheetRow row, boolean shown, Optional<CellRole> outside, CellRoles roles) {
    if (!shown) {
      return;
    }
    if (isKept(row.index(), outside.isPresent())) {
      closeGap();
      lines.add(new ShownRow(row.index(), row.hidden(), cells(row, outside, roles)));
    } else {
      firstLeftOut = firstLeftOut == 0 ? row.index() : firstLeftOut;
      lastLeftOut = row.index();
    }
  }

  private boolean isKept(int row, boolean outside) {
    if (outside) {
      outsideShown++;
      return outsideShown <= FIRST_ROWS;
    }
    return tables.stream()
        .filter(table -> table.hasRow(row))
        .anyMatch(
            table ->
                row < table.table().firstDataRow() + FIRST_ROWS
                    || row > table.lastRow() - LAST_ROWS);
  }

  private void closeGap() {
    if (firstLeftOut > 0) {
      lines.add(new LeftOutRows(firstLeftOut, lastLeftOut));
      firstLeftOut = 0;
    }
  }

  private List<PictureCell> cells(SheetRow row, Optional<CellRole> outside, CellRoles roles) {
    List<PictureCell> cells = new ArrayList<>();
    int column = 1;
    while (column <= columns) {
      CellRef ref = new CellRef(row.index(), column);
      Optional<CellRange> merged = shape.merged().at(ref);
      CellRef holder = merged.map(CellRange::first).orElse(ref);
      String text = holder.equals(ref) ? text(row, column) : "";
      boolean runsOn = outside.isPresent() && !text.isBlank();
      int last =
          merged
              .map(range -> Math.min(range.last().column(), columns))
              .orElseGet(() -> runsOn ? lastBlank(row, ref.column()) : ref.column());
      boolean hidden = row.hidden() || shape.isHiddenColumn(column);
      CellRole role = roles.of(holder.row() == ref.row() ? holder : ref, !text.isBlank(), outside);
      cells.add(new PictureCell(text, role, last - column + 1, hidden));
      column = last + 1;
    }
    return cells;
  }

  /** A title in a narrow column is printed over the empty cells behind it. */
  private int lastBlank(SheetRow row, int column) {
    int last = column;
    while (last < columns
        && text(row, last + 1).isBlank()
        && shape.merged().at(new CellRef(row.index(), last + 1)).isEmpty()) {
      last++;
    }
    return last;
  }

  private static String text(SheetRow row, int column) {
    String text = row.cell(column).map(SheetCell::displayText).orElse("");
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
  }

  SheetPicture picture() {
    closeGap();
    List<PictureColumn> shown =
        IntStream.rangeClosed(1, columns)
            .mapToObj(
                column ->
                    new PictureColumn(CellRef.columnName(column), shape.isHiddenColumn(column)))
            .toList();
    return new SheetPicture(shown, shape.columnCount() - columns, lines);
  }
}
