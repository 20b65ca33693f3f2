package org.gouji.workbook.row;

import java.util.Optional;
import org.gouji.figure.Source;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.Formula;
import org.gouji.workbook.cell.SheetCell;

/** The sheet whose cells become figures, 所在工作表. */
public record SheetPlace(String file, String sha256, String sheet, boolean hidden) {

  /** The place of a cell, with its formula and the value kept for it. */
  public Source.Cell source(SheetCell cell) {
    Optional<String> cached = cell.formula().map(formula -> stored(cell));
    return new Source.Cell(
        file, sha256, sheet, cell.ref().toString(), cell.formula().map(Formula::text), cached);
  }

  public Source.Cell source(CellRef ref) {
    return new Source.Cell(file, sha256, sheet, ref.toString(), Optional.empty(), Optional.empty());
  }

  /** The sheet as a whole. */
  public Source.Cell whole() {
    return source(new CellRef(1, 1));
  }

  String id(int row, int column) {
    return source(new CellRef(row, column)).locator();
  }

  private static String stored(SheetCell cell) {
    return cell.content() instanceof NumberContent number ? number.rawXml() : cell.displayText();
  }
}
