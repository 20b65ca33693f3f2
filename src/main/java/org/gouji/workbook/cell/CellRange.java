package org.gouji.workbook.cell;

/** A rectangle of cells, both corners included, 单元格区域. */
public record CellRange(CellRef first, CellRef last) {

  public CellRange {
    if (last.row() < first.row() || last.column() < first.column()) {
      throw new IllegalArgumentException("corners are the wrong way round: " + first + ":" + last);
    }
  }

  /** Reads {@code A1:C2}, or {@code A1} for a rectangle of one cell. */
  public static CellRange parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      CellRef only = CellRef.parse(text);
      return new CellRange(only, only);
    }
    return new CellRange(
        CellRef.parse(text.substring(0, colon)), CellRef.parse(text.substring(colon + 1)));
  }

  public boolean contains(CellRef ref) {
    return ref.row() >= first.row()
        && ref.row() <= last.row()
        && ref.column() >= first.column()
        && ref.column() <= last.column();
  }

  public int height() {
    return last.row() - first.row() + 1;
  }

  public int width() {
    return last.column() - first.column() + 1;
  }

  @Override
  public String toString() {
    return first + ":" + last;
  }
}
