package org.gouji.workbook.row;

import java.util.List;

/**
 * That some columns are parts of another in every row, 栏间构成, as the header puts it.
 *
 * @param open whether further parts may stand on another page of the table
 */
record ColumnClaim(int whole, List<Integer> parts, Extent extent, boolean open) {

  /** How much of the whole the parts are said to be. */
  enum Extent {
    ALL,
    /** Columns under another that no word calls 合计: the numbers have to bear it out. */
    PERHAPS_ALL,
    SOME
  }

  ColumnClaim {
    parts = List.copyOf(parts);
  }

  boolean saysAll() {
    return extent == Extent.ALL;
  }
}
