package org.gouji.workbook.row;

import java.util.List;

/**
 * That some rows are parts of another, 构成主张, as the rows themselves put it.
 *
 * @param all whether they are said to be all of them
 * @param doubtful whether something about the rows speaks against that
 */
record Claim(TableRow whole, List<TableRow> parts, boolean all, boolean doubtful, String basis) {

  Claim {
    parts = List.copyOf(parts);
  }
}
