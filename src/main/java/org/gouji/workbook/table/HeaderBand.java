package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.CellRef;

/** The rows of a header, 表头行, and the texts each column has in them. */
public record HeaderBand(int firstRow, int lastRow) {

  /** The header of a column as written, outermost first; a merged cell counts once. */
  public List<String> path(SheetTop top, int column) {
    List<String> path = new ArrayList<>();
    CellRef earlier = null;
    for (int row = firstRow; row <= lastRow; row++) {
      CellRef holder = top.merged().holderOf(new CellRef(row, column));
      String text = PlainText.oneLine(top.text(holder));
      boolean again = holder.equals(earlier) || path.contains(text);
      if (!text.isEmpty() && !again && holder.row() >= firstRow && !isColumnNumber(top, row)) {
        path.add(text);
      }
      earlier = holder;
    }
    return path;
  }

  /** The innermost cell with a text, by which the column is shown to people. */
  public CellRef cell(SheetTop top, int column) {
    for (int row = lastRow; row > firstRow; row--) {
      CellRef holder = top.merged().holderOf(new CellRef(row, column));
      if (!top.text(holder).isBlank() && !isColumnNumber(top, row)) {
        return holder;
      }
    }
    return top.merged().holderOf(new CellRef(firstRow, column));
  }

  private static boolean isColumnNumber(SheetTop top, int row) {
    Optional<Boolean> numbers = top.row(row).map(HeaderRows::isColumnNumbers);
    return numbers.orElse(false);
  }
}
