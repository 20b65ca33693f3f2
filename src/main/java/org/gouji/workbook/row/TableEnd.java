package org.gouji.workbook.row;

import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.ColumnWords;
import org.gouji.workbook.table.HeaderRows;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;

/** Tells where a table ends: at its notes, or where the header of another begins, 表尾识别. */
final class TableEnd {

  private static final int TITLE_ROWS = 6;

  private final RecognisedTable table;
  private boolean begun;

  TableEnd(RecognisedTable table) {
    this.table = table;
  }

  boolean isReached(RowWindow rows) {
    SheetRow row = rows.peek().orElseThrow();
    if (row.index() < table.firstDataRow()) {
      return false;
    }
    if (statesNumber(row)) {
      begun = true;
      return false;
    }
    List<SheetCell> shown = row.shown();
    boolean ends =
        begun
            && !shown.isEmpty()
            && (isNote(shown)
                || isContinuation(shown) && !goesOnBelow(rows)
                || startsAnother(rows));
    begun |= !shown.isEmpty();
    return ends;
  }

  /** The same header again, as at the top of a printed page, or the numbers of the columns. */
  boolean isRepeatedHeader(SheetRow row) {
    if (row.index() > table.firstDataRow() + 1 && statesNumber(row)) {
      return false;
    }
    long same = table.figureColumns().stream().filter(column -> repeats(row, column)).count();
    return same > 0 && same >= Math.min(2, table.figureColumns().size())
        || HeaderRows.isColumnNumbers(row) && row.index() <= table.firstDataRow() + 1;
  }

  /** A number no header would have, which settles the matter for most rows. */
  private boolean statesNumber(SheetRow row) {
    for (TableColumn column : table.figureColumns()) {
      Optional<SheetCell> cell = row.cell(column.column());
      if (cell.isPresent()
          && cell.get().content() instanceof NumberContent
          && HeaderRows.isNumber(cell.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNote(List<SheetCell> shown) {
    return Captions.isNote(shown.get(0).displayText());
  }

  private static boolean isContinuation(List<SheetCell> shown) {
    return shown.size() == 1 && Captions.isContinuation(shown.get(0).displayText());
  }

  /** A title or header ahead, before any numbers, with other words over the columns. */
  private boolean startsAnother(RowWindow rows) {
    List<SheetRow> ahead = rows.ahead(TITLE_ROWS);
    for (SheetRow row : ahead) {
      if (HeaderRows.isData(row)) {
        return false;
      }
      if (HeaderRows.isHeaderLike(row) && !isRepeatedHeader(row) && hasWordsOverColumns(row)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWordsOverColumns(SheetRow row) {
    long words =
        table.figureColumns().stream()
            .flatMap(column -> row.cell(column.column()).stream())
            .filter(cell -> !cell.displayText().isBlank())
            .count();
    return words >= 2 || words == 1 && table.figureColumns().size() == 1 && namesRows(row);
  }

  /** 地区, 行业 and the like where the rows have their names: over one column of numbers too. */
  private boolean namesRows(SheetRow row) {
    return table.labelColumns().stream()
        .flatMap(column -> row.cell(column.column()).stream())
        .anyMatch(cell -> ColumnWords.role(List.of(cell.displayText())).isPresent());
  }

  /** 续表 and the same header again: the rows go on. */
  private boolean goesOnBelow(RowWindow rows) {
    for (SheetRow row : rows.ahead(TITLE_ROWS)) {
      if (HeaderRows.isData(row)) {
        return false;
      }
      if (HeaderRows.isHeaderLike(row)) {
        return isRepeatedHeader(row) && repeatsAll(row);
      }
    }
    return false;
  }

  private boolean repeatsAll(SheetRow row) {
    return table.figureColumns().stream().allMatch(column -> repeats(row, column));
  }

  private static boolean repeats(SheetRow row, TableColumn column) {
    return row.cell(column.column())
        .map(cell -> PlainText.dense(cell.displayText()))
        .filter(text -> column.path().stream().map(PlainText::dense).anyMatch(text::equals))
        .isPresent();
  }
}
