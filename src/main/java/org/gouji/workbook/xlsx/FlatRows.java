package org.gouji.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gouji.workbook.cell.CellContent;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.Formula;
import org.gouji.workbook.cell.Formula.Kind;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/** The second pass over a sheet of an XML workbook, 工作表逐行读取: one row at a time, none kept. */
final class FlatRows implements RowStream {

  private static final int SHEET = 2;
  private static final int TABLE = 3;

  private final XmlCursor xml;
  private final FlatStyles styles;
  private final FlatPosition position;
  private boolean onRow;

  /** Takes over a cursor that stands on the sheet. */
  FlatRows(XmlCursor xml, FlatStyles styles) {
    this.xml = xml;
    this.styles = styles;
    this.position = new FlatPosition(xml.place());
    this.onRow = xml.child(SHEET, "Table") && xml.child(TABLE, "Row");
  }

  @Override
  public boolean hasNext() {
    return onRow;
  }

  @Override
  public SheetRow next() {
    if (!onRow) {
      throw new NoSuchElementException("the sheet has no further row");
    }
    int index = position.row(xml);
    boolean hidden = FlatFrame.isHidden(xml, "Height");
    List<SheetCell> cells = new ArrayList<>();
    while (xml.child(TABLE + 1, "Cell")) {
      cells.add(readCell());
    }
    onRow = xml.child(TABLE, "Row");
    return new SheetRow(index, hidden, cells);
  }

  private SheetCell readCell() {
    CellRef ref = position.cell(xml);
    CellFormat format = styles.format(xml.attribute("StyleID"));
    Optional<Formula> formula = formula(ref);
    CellContent content = CellContent.BLANK;
    int cell = xml.depth();
    while (xml.child(cell, "Data")) {
      String type = xml.attribute("Type").orElse("String");
      if (type.equals("DateTime") && !format.isDate()) {
        format = styles.ofCode("yyyy/m/d");
      }
      content = FlatContent.of(type, xml.wholeText(), format);
    }
    return new SheetCell(ref, content, formula, format);
  }

  private Optional<Formula> formula(CellRef ref) {
    Kind kind = xml.attribute("ArrayRange").isPresent() ? Kind.ARRAY : Kind.OWN;
    return xml.attribute("Formula")
        .map(text -> new Formula(RelativeFormula.at(ref, text.replaceFirst("^=", "")), kind));
  }

  @Override
  public void close() {
    onRow = false;
    xml.close();
  }
}
