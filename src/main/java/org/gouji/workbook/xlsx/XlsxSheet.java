package org.gouji.workbook.xlsx;

import java.util.Optional;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetShape;

/** A sheet of an .xlsx file, 工作表; its frame is read once and remembered. */
final class XlsxSheet implements Sheet {

  private final XlsxFile file;
  private final SheetEntry entry;
  private Optional<SheetShape> shape = Optional.empty();

  XlsxSheet(XlsxFile file, SheetEntry entry) {
    this.file = file;
    this.entry = entry;
  }

  @Override
  public SheetEntry entry() {
    return entry;
  }

  @Override
  public synchronized SheetShape shape() {
    if (shape.isEmpty()) {
      try (XmlCursor xml = open()) {
        shape = Optional.of(SheetFrame.read(xml));
      }
    }
    return shape.get();
  }

  /** Reads the frame first if nobody has: no row is handed out from a sheet that is broken. */
  @Override
  public RowStream rows() {
    shape();
    return new SheetRows(open(), file.styles(), file.strings());
  }

  private XmlCursor open() {
    return file.parts().read(entry.part(), Optional.of(entry.name()));
  }
}
