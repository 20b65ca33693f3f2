package org.gouji.workbook.row;

import java.util.List;

/**
 * That some rows are parts of another, 构成主张, as the rows themselves put it.
 *
 */
record Claim(TableRow whole, List<TableRow> parts, Extent extent, String basis) {

  /** How much of the whole the rows are said to be. */
  enum Extent {
    ALL,
    /** Something about the rows speaks against it, or no word for it: formula or numbers decide. */
    PERHAPS_ALL,
    SOME
  }

  Claim {
    parts = List.copyOf(parts);
  }
}
