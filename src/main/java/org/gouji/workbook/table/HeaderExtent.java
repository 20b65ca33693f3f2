package org.gouji.workbook.table;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/**
 * Tells how far a header reaches above and below its telling row, 表头范围: merged cells hold rows
 * together, and rows of words that name no row of their own belong to the names of the columns.
 */
final class HeaderExtent {

  private static final int TALLEST_HEADER = 9;
  private static final int BLANK_ROWS = 2;
  private static final int DATA_ROWS = 10;

  private final SheetTop top;
  private final List<SheetRow> rows;
  private final UnitWords units;
  private final int labels;

  /** Looks at the rows of a sheet around the one that tells most, above the first row of data. */
  HeaderExtent(SheetTop top, int data, UnitWords units) {
    this.top = top;
    this.rows = top.rows();
    this.units = units;
    this.labels = labelColumn(rows.subList(data, Math.min(data + DATA_ROWS, rows.size())));
  }

  HeaderBand around(int best) {
    int last = best;
    for (int next = next(last, 1); next >= 0 && continues(next, last); next = next(last, 1)) {
      if (rows.get(next).index() - rows.get(best).index() > TALLEST_HEADER) {
        break;
      }
      last = next;
    }
    int first = best;
    for (int next = next(first, -1); next >= 0 && leads(next, first); next = next(first, -1)) {
      first = next;
    }
    return new HeaderBand(rows.get(first).index(), rows.get(last).index());
  }

  /** The next row up or down that shows something, -1 if it is too far away. */
  private int next(int from, int step) {
    for (int i = from + step; i >= 0 && i < rows.size(); i += step) {
      int blank = Math.abs(rows.get(i).index() - rows.get(from).index()) - 1;
      if (blank > BLANK_ROWS) {
        return -1;
      }
      if (!rows.get(i).shown().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private boolean continues(int next, int last) {
    SheetRow row = rows.get(next);
    boolean adjacent = row.index() == rows.get(last).index() + 1;
    return adjacent && HeaderRows.continuesHeader(row, rows.get(last).index(), top.merged(), units)
        || !HeaderRows.isData(row) && isOverColumns(row);
  }

  private boolean leads(int next, int first) {
    SheetRow row = rows.get(next);
    boolean adjacent = row.index() == rows.get(first).index() - 1;
    return adjacent && isMergedGroup(row)
        || isOverColumns(row)
        || isWholeHeader(row) && namesNoRows(first);
  }

  /** Whether from here to the data nothing says in Chinese what the rows are. */
  private boolean namesNoRows(int first) {
    return rows.stream()
        .skip(first)
        .takeWhile(row -> !HeaderRows.isData(row))
        .flatMap(row -> row.shown().stream())
        .filter(cell -> cell.ref().column() <= labels)
        .allMatch(cell -> Gloss.isForeign(cell.displayText()));
  }

  /** Names of columns and of the rows, above words that name columns only. */
  private static boolean isWholeHeader(SheetRow row) {
    return HeaderRows.isHeaderLike(row)
        && row.shown().stream().noneMatch(cell -> Captions.isCaption(cell.displayText()));
  }

  /** Words over several columns of numbers and none where the rows have their names. */
  private boolean isOverColumns(SheetRow row) {
    Collection<SheetCell> shown = row.shown();
    boolean words =
        shown.stream().allMatch(cell -> HeaderRows.isHeaderText(cell) && isRightOfLabels(cell));
    return words
        && !Captions.isCaptionRow(shown)
        && (shown.size() > 1 || shown.stream().allMatch(this::isGroupOrUnit));
  }

  private boolean isRightOfLabels(SheetCell cell) {
    return labels > 0 && cell.ref().column() > labels && !Captions.isCaption(cell.displayText());
  }

  private boolean isGroupOrUnit(SheetCell cell) {
    boolean wide = top.merged().at(cell.ref()).map(CellRange::width).orElse(1) > 1;
    return wide || units.inBrackets(cell.displayText()).isPresent();
  }

  /** A header row above another: its cells are merged across or reach down into the next. */
  private boolean isMergedGroup(SheetRow row) {
    return HeaderRows.isHeaderLike(row)
        && row.shown().stream()
            .flatMap(cell -> top.merged().at(cell.ref()).stream())
            .anyMatch(region -> region.height() > 1 || region.width() > 1);
  }

  /** The column the rows have their names in: the first with words beside numbers; 0 if none. */
  private static int labelColumn(List<SheetRow> data) {
    OptionalInt column =
        data.stream()
            .filter(HeaderRows::isData)
            .flatMap(row -> row.shown().stream())
            .filter(cell -> !HeaderRows.isNumber(cell))
            .mapToInt(cell -> cell.ref().column())
            .min();
    return column.orElse(0);
  }
}
