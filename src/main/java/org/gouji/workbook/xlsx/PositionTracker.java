package org.gouji.workbook.xlsx;

import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.ReadLimits.Limit;

/**
 * Where rows and cells stand while a sheet is read, 位置跟踪: a row or cell that states no place
 * follows the one before, and none may go back.
 */
final class PositionTracker {

  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 3;

  private final PartPlace place;
  private int row;
  private int column;

  PositionTracker(PartPlace place) {
    this.place = place;
  }

  int row(XmlCursor xml) {
    int next = xml.number("r", row + 1);
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

  /** The column of the next cell in the row. */
  int cell(XmlCursor xml) {
    int stated = xml.find("r");
    int next = stated < 0 ? column + 1 : stated(xml.scanner(), stated);
    if (next <= column) {
      throw place.broken("cell " + CellRef.columnName(next) + row + " out of order");
    }
    if (next > place.limits().columns()) {
      throw place.beyond(Limit.COLUMNS);
    }
    column = next;
    return next;
  }

  /** The column of B7 in row 7, read from the bytes: this is asked for every cell. */
  private int stated(XmlScanner scanner, int attribute) {
    byte[] bytes = scanner.bytes();
    int end = scanner.attributes().to(attribute);
    int i = scanner.attributes().from(attribute);
    int letters = 0;
    int read = 0;
    while (i < end && bytes[i] >= 'A' && bytes[i] <= 'Z' && letters < MOST_LETTERS) {
      read = read * LETTERS + bytes[i++] - 'A' + 1;
      letters++;
    }
    return letters > 0 && XmlAttributes.digits(bytes, i, end) == row
        ? read
        : parsed(scanner.attribute(attribute));
  }

  private int parsed(String text) {
    try {
      CellRef ref = CellRef.parse(text);
      if (ref.row() != row) {
        throw place.broken("cell " + ref + " out of order");
      }
      return ref.column();
    } catch (IllegalArgumentException e) {
      throw place.broken("cell " + text, e);
    }
  }
}
