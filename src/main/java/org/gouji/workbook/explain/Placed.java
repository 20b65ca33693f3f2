package org.gouji.workbook.explain;

import org.gouji.workbook.cell.CellRef;

/** Something with its cell. */
record Placed<T>(CellRef cell, T item) {

  /** The cell at the end of the locator of a figure. */
  static CellRef ofLocator(String locator) {
    return CellRef.parse(locator.substring(locator.lastIndexOf('!') + 1));
  }
}
