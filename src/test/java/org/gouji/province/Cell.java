package org.gouji.province;

/**
 * One printed figure, 单元格.
 *
 * @param region code of the city, or of the province
 * @param period as {@code Period.code} writes it
 * @param text as printed; empty if nothing was
 */
record Cell(
    String file,
    String sheet,
    int row,
    int column,
    String region,
    String place,
    Measure measure,
    String period,
    String text) {

  /** Letters and number of the cell. */
  String address() {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString() + (row + 1);
  }

  String id() {
    return file + "!" + sheet + "!" + address();
  }

  Cell with(String other) {
    return new Cell(file, sheet, row, column, region, place, measure, period, other);
  }
}
