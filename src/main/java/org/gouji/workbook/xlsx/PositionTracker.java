package org.gouji.workbook.xlsx;

import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.ReadLimits.Limit;

/**
 * Where rows and cells stand while a sheet is read, 位置跟踪: a row or cell that states no place
 * follows the one before, and none may go back.
 */
final class PositionTracker {

  private final PartPlace place;
  private int row;
  private int column;

  PositionTracker(PartPlace place) {
    this.place = place;
  }

  int row(XmlCursor xml) {
    int next = xml.number("r").orElse(row + 1);
    if (next <= row) {
      throw place.broken("row " + next + " after row " + row);
    }
    if (next > place.limits().rows()) {
      throw place.beyond(Limit.ROWS);
    }
    row = next;
    column = 0;
    return row;
  }

  CellRef cell(XmlCursor xml) {
    CellRef ref = xml.attribute("r").map(this::parse).orElseGet(() -> new CellRef(row, column + 1));
    if (ref.row() != row || ref.column() <= column) {
      throw place.broken("cell " + ref + " out of order");
    }
    if (ref.column() > place.limits().columns()) {
      throw place.beyond(Limit.COLUMNS);
    }
    column = ref.column();
    return ref;
  }

  private CellRef parse(String text) {
    try {
      return CellRef.parse(text);
    } catch (IllegalArgumentException e) {
      throw place.broken("cell " + text, e);
    }
  }
}
