package org.gouji.workbook.xlsx;

import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.ReadLimits.Limit;

/**
 * Where rows and cells of an XML workbook stand, 位置跟踪: each follows the one before and what that
 * one spans, unless it states its place.
 */
final class FlatPosition {

  private final PartPlace place;
  private int row;
  private int spannedRows;
  private int column;
  private int spannedColumns;
  private int spannedDown;

  FlatPosition(PartPlace place) {
    this.place = place;
  }

  int row(XmlCursor xml) {
    int next = xml.number("Index").orElse(row + spannedRows + 1);
    if (next <= row) {
      throw place.broken("row " + next + " after row " + row);
    }
    spannedRows = span(xml, "Span");
    if ((long) next + spannedRows > place.limits().rows()) {
      throw place.beyond(Limit.ROWS);
    }
    row = next;
    column = 0;
    spannedColumns = 0;
    return row;
  }

  CellRef cell(XmlCursor xml) {
    int next = xml.number("Index").orElse(column + spannedColumns + 1);
    if (next <= column) {
      throw place.broken("cell " + next + " of row " + row + " out of order");
    }
    spannedColumns = span(xml, "MergeAcross");
    spannedDown = span(xml, "MergeDown");
    if ((long) next + spannedColumns > place.limits().columns()) {
      throw place.beyond(Limit.COLUMNS);
    }
    if ((long) row + spannedDown > place.limits().rows()) {
      throw place.beyond(Limit.ROWS);
    }
    column = next;
    return new CellRef(row, column);
  }

  /** The last cell of those the current one is merged with; itself if it is not. */
  CellRef lastOfCell() {
    return new CellRef(row + spannedDown, column + spannedColumns);
  }

  private int span(XmlCursor xml, String attribute) {
    int span = xml.number(attribute).orElse(0);
    if (span < 0) {
      throw place.broken(attribute + "=" + span);
    }
    return span;
  }
}
