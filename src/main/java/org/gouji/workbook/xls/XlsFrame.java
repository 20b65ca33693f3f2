package org.gouji.workbook.xls;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.SheetShape;

/**
 * The first pass over a sheet, 工作表首遍扫描: its frame, its hidden rows, the formulas several cells
 * share, and whether its cells stand in order.
 */
final class XlsFrame {

  private final XlsStream stream;
  private final Optional<String> sheet;
  private final FormulaTexts formulas;
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private final List<CellRange> merged = new ArrayList<>();
  private CellRef last = new CellRef(1, 1);
  private boolean ordered = true;
  private int rowCount;
  private int columnCount;
  private long cellCount;

  XlsFrame(XlsStream stream, String sheet, FormulaTexts formulas) {
    this.stream = stream;
    this.sheet = Optional.of(sheet);
    this.formulas = formulas;
  }

  void read(RecordCursor cursor) {
    while (cursor.next()) {
      short sid = cursor.sid();
      if (CellRecords.holdCells(sid)) {
        CellRecords.apart(cursor.record()).forEach(this::readCell);
      } else if (FormulaTexts.isShared(sid)) {
        formulas.share(cursor.record());
      } else {
        readFrame(sid, cursor);
      }
    }
  }

  private void readFrame(short sid, RecordCursor cursor) {
    switch (sid) {
      case RowRecord.sid -> readRow((RowRecord) cursor.record());
      case ColumnInfoRecord.sid -> readColumns((ColumnInfoRecord) cursor.record());
      case MergeCellsRecord.sid -> readMerged((MergeCellsRecord) cursor.record());
      default -> {
        // print settings, drawings, notes and the like
      }
    }
  }

  private void readCell(CellValueRecordInterface cell) {
    CellRef ref = CellRecords.place(cell);
    ReadLimits limits = stream.limits();
    if (++cellCount > limits.cells()) {
      throw stream.beyond(Limit.CELLS, sheet);
    }
    if (ref.row() > limits.rows()) {
      throw stream.beyond(Limit.ROWS, sheet);
    }
    if (ref.column() > limits.columns()) {
      throw stream.beyond(Limit.COLUMNS, sheet);
    }
    ordered &= cellCount == 1 || ref.compareTo(last) > 0;
    last = ref;
    if (!(cell instanceof BlankRecord)) {
      rowCount = Math.max(rowCount, ref.row());
      columnCount = Math.max(columnCount, ref.column());
    }
  }

  /** A row or column is also hidden if somebody has drawn it together to nothing. */
  private void readRow(RowRecord row) {
    if (row.getZeroHeight() || row.getHeight() == 0) {
      hiddenRows.set(row.getRowNumber() + 1);
    }
  }

  private void readColumns(ColumnInfoRecord columns) {
    int first = columns.getFirstColumn() + 1;
    int last = Math.min(columns.getLastColumn() + 1, stream.limits().columns());
    if (first <= last && (columns.getHidden() || columns.getColumnWidth() == 0)) {
      hiddenColumns.set(first, last + 1);
    }
  }

  private void readMerged(MergeCellsRecord regions) {
    for (int i = 0; i < regions.getNumAreas(); i++) {
      if (merged.size() >= stream.limits().mergedRegions()) {
        throw stream.beyond(Limit.MERGED_REGIONS, sheet);
      }
      CellRangeAddress area = regions.getAreaAt(i);
      merged.add(
          new CellRange(
              new CellRef(area.getFirstRow() + 1, area.getFirstColumn() + 1),
              new CellRef(area.getLastRow() + 1, area.getLastColumn() + 1)));
    }
  }

  SheetShape shape() {
    return new SheetShape(
        rowCount, columnCount, cellCount, new MergedRegions(merged), hiddenColumns);
  }

  boolean isHiddenRow(int row) {
    return hiddenRows.get(row);
  }

  boolean isOrdered() {
    return ordered;
  }

  FormulaTexts formulas() {
    return formulas;
  }
}
