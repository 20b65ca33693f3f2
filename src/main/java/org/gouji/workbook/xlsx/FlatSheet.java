package org.gouji.workbook.xlsx;

import java.util.Optional;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetShape;

/** A sheet of an XML workbook, 工作表. */
final class FlatSheet implements Sheet {

  private final FlatFile file;
  private final FlatBook.Framed framed;
  private final int number;

  FlatSheet(FlatFile file, FlatBook.Framed framed, int number) {
    this.file = file;
    this.framed = framed;
    this.number = number;
  }

  @Override
  public SheetEntry entry() {
    return framed.entry();
  }

  @Override
  public SheetShape shape() {
    return framed.shape();
  }

  @Override
  public RowStream rows() {
    XmlCursor xml = file.read(Optional.of(name()));
    xml.root(FlatFile.ROOT);
    for (int i = 0; i <= number; i++) {
      xml.child(1, "Worksheet");
    }
    return new FlatRows(xml, file.styles());
  }
}
