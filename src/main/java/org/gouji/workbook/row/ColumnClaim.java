package org.gouji.workbook.row;

import java.util.List;

/**
 * That some columns are parts of another in every row, 栏间构成, as the header puts it.
 *
 * @param all whether they are all of them
 * @param open whether further parts may stand on another page of the table
 */
record ColumnClaim(int whole, List<Integer> parts, boolean all, boolean open) {

  ColumnClaim {
    parts = List.copyOf(parts);
  }
}
