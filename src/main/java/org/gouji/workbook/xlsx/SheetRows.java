package org.gouji.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gouji.workbook.cell.CellContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.Formula;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/** The second pass over a sheet part, 工作表逐行读取: one row at a time, none kept. */
final class SheetRows implements RowStream {

  private static final int SHEET = 1;
  private static final int SHEET_DATA = 2;

  private final XmlCursor xml;
  private final StylesPart styles;
  private final PositionTracker position;
  private final ContentReading contents;
  private final FormulaReading formulas = new FormulaReading();
  private boolean onRow;
  private int cellsInARow;

  SheetRows(XmlCursor xml, StylesPart styles, SharedStrings strings) {
    this.xml = xml;
    this.styles = styles;
    this.position = new PositionTracker(xml.place());
    this.contents = new ContentReading(strings);
    xml.root("worksheet");
    this.onRow = xml.child(SHEET, "sheetData") && xml.child(SHEET_DATA, "row");
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
    boolean hidden = SheetFrame.isHidden(xml, "ht");
    List<SheetCell> cells = new ArrayList<>(cellsInARow);
    int row = xml.depth();
    while (xml.child(row, "c")) {
      cells.add(readCell(index));
    }
    cellsInARow = cells.size();
    onRow = xml.child(SHEET_DATA, "row");
    return new SheetRow(index, hidden, cells);
  }

  private SheetCell readCell(int rowIndex) {
    CellRef ref = new CellRef(rowIndex, position.cell(xml));
    String type = xml.word("t", "n");
    CellFormat format = styles.format(xml.number("s", 0));
    if (xml.isOnlyValue()) {
      CellContent content = contents.content(type, xml.value(), format);
      return new SheetCell(ref, content, Optional.empty(), format);
    }
    return readCell(ref, type, format);
  }

  private SheetCell readCell(CellRef ref, String type, CellFormat format) {
    Optional<Formula> formula = Optional.empty();
    CellContent content = CellContent.BLANK;
    int cell = xml.depth();
    while (xml.child(cell)) {
      switch (xml.name()) {
        case "f" -> formula = Optional.of(formulas.read(xml, ref));
        case "v" -> content = contents.content(type, xml.text(), format);
        case "is" -> content = new TextContent(StringItem.read(xml));
        default -> {
          // extensions
        }
      }
    }
    return new SheetCell(ref, content, formula, format);
  }

  @Override
  public void close() {
    onRow = false;
    xml.close();
  }
}
