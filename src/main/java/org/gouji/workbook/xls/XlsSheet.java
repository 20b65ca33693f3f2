package org.gouji.workbook.xls;

import java.util.Iterator;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.cell.WorkbookException;

/** A sheet of an .xls file, 工作表; its frame is read once and remembered. */
final class XlsSheet implements Sheet {

  private static final int MOST_OUT_OF_ORDER = 500_000;

  private final XlsStream stream;
  private final Globals globals;
  private final SheetEntry entry;
  private final int offset;
  private Optional<XlsFrame> frame = Optional.empty();

  XlsSheet(XlsStream stream, Globals globals, SheetEntry entry, int offset) {
    this.stream = stream;
    this.globals = globals;
    this.entry = entry;
    this.offset = offset;
  }

  @Override
  public SheetEntry entry() {
    return entry;
  }

  @Override
  public SheetShape shape() {
    return frame().shape();
  }

  @Override
  public RowStream rows() {
    XlsFrame read = frame();
    return new XlsRows(cells(read), read::isHiddenRow, stream, name());
  }

  private synchronized XlsFrame frame() {
    if (frame.isEmpty()) {
      try {
        XlsFrame first = new XlsFrame(stream, name(), new FormulaTexts(globals.names()));
        first.read(stream.from(offset));
        frame = Optional.of(first);
      } catch (WorkbookException refused) {
        throw refused;
      } catch (RuntimeException e) {
        // POI tells of damage in many ways.
        throw stream.broken(Optional.of(name()), e);
      }
    }
    return frame.get();
  }

  /** Programs other than Excel write cells in any order, and some a cell twice. */
  private Iterator<SheetCell> cells(XlsFrame read) {
    CellStream cells = new CellStream(stream.from(offset), globals, read.formulas());
    if (read.isOrdered()) {
      return cells;
    }
    if (read.shape().cellCount() > MOST_OUT_OF_ORDER) {
      throw stream.broken(
          Optional.of(name()), new IllegalStateException("too many cells out of order"));
    }
    TreeMap<CellRef, SheetCell> sorted = new TreeMap<>();
    try {
      cells.forEachRemaining(cell -> sorted.put(cell.ref(), cell));
    } catch (RuntimeException e) {
      throw stream.broken(Optional.of(name()), e);
    }
    return sorted.values().iterator();
  }
}
