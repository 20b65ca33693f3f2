package org.gouji.workbook.row;

import java.util.List;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.RecognisedTable;

/** Tells whether a table keeps all its numbers as text, as exported yearbooks do, 全表文本型数字. */
final class TextForm {

  static final int ROWS_LOOKED_AT = 40;
  private static final int ENOUGH = 10;

  private TextForm() {}

  static boolean isWholeTable(RecognisedTable table, List<SheetRow> ahead) {
    List<SheetCell> cells =
        ahead.stream()
            .filter(row -> row.index() >= table.firstDataRow())
            .flatMap(
                row -> table.figureColumns().stream().flatMap(c -> row.cell(c.column()).stream()))
            .toList();
    return cells.stream().noneMatch(cell -> cell.content() instanceof NumberContent)
        && cells.stream().filter(cell -> CellStatement.of(cell).isTextNumber()).count() >= ENOUGH;
  }
}
