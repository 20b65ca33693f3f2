package org.gouji.workbook.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.cell.StoredNumber;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WrittenContent;
import org.jsoup.nodes.Element;

/** The rows and merged cells a page makes, 网页网格. */
final class PageGrid {

  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

  private final Opening opening;
  private final ReadLimits limits;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<CellRange> merged = new ArrayList<>();
  private int lastRow;
  private int columnCount;
  private long cellCount;

  PageGrid(Opening opening) {
    this.opening = opening;
    this.limits = opening.limits();
  }

  /** A line of text outside tables. */
  void addLine(String text) {
    beginRow();
    add(false, List.of(WrittenContent.cell(place(1), bounded(text))));
  }

  /** A table below what is there. */
  void addTable(Element table) {
    TableLayout layout = new TableLayout(limits.columns());
    List<Element> lines = layout.lines(table);
    for (int i = 0; i < lines.size(); i++) {
      beginRow();
      addTableRow(lines.get(i), layout.row(lines.get(i), lines.size() - i));
    }
  }

  private void addTableRow(Element line, List<TableLayout.Slot> slots) {
    List<SheetCell> cells = new ArrayList<>();
    for (TableLayout.Slot slot : slots) {
      if (slot.lastColumn() > limits.columns()) {
        throw beyond(Limit.COLUMNS);
      }
      merge(slot);
      String text = bounded(PageText.of(slot.cell()));
      if (!text.isBlank()) {
        cells.add(cell(slot, text));
      }
    }
    add(HIDDEN.matcher(line.attr("style")).find(), cells);
  }

  /** A page saved by Excel tells beside the shown text which number it stands for. */
  private SheetCell cell(TableLayout.Slot slot, String text) {
    CellRef ref = place(slot.column());
    return StoredNumber.parse(slot.cell().attr("x:num"))
        .map(number -> WrittenContent.numberCell(ref, number, text.strip()))
        .orElseGet(() -> WrittenContent.cell(ref, text));
  }

  private void merge(TableLayout.Slot slot) {
    if (slot.width() == 1 && slot.height() == 1) {
      return;
    }
    if (merged.size() >= limits.mergedRegions()) {
      throw beyond(Limit.MERGED_REGIONS);
    }
    CellRef last = new CellRef(lastRow + slot.height() - 1, slot.lastColumn());
    merged.add(new CellRange(place(slot.column()), last));
  }

  private void beginRow() {
    checkTime();
    if (++lastRow > limits.rows()) {
      throw beyond(Limit.ROWS);
    }
  }

  private void add(boolean hidden, List<SheetCell> cells) {
    cellCount += cells.size();
    if (cellCount > limits.cells()) {
      throw beyond(Limit.CELLS);
    }
    if (!cells.isEmpty()) {
      columnCount = Math.max(columnCount, cells.get(cells.size() - 1).ref().column());
      rows.add(new SheetRow(lastRow, hidden, cells));
    }
  }

  private CellRef place(int column) {
    return new CellRef(lastRow, column);
  }

  private String bounded(String text) {
    if (text.length() > limits.stringLength()) {
      throw beyond(Limit.STRING_LENGTH);
    }
    return text;
  }

  private WorkbookException beyond(Limit limit) {
    return opening.beyond(limit, Optional.empty());
  }

  void checkTime() {
    opening.checkTime(Optional.empty());
  }

  List<SheetRow> rows() {
    return rows;
  }

  SheetShape shape() {
    int rowCount = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).index();
    return new SheetShape(
        rowCount, columnCount, cellCount, new MergedRegions(merged), new BitSet());
  }
}
