package org.gouji.figure;

import java.util.List;

/**
 * A statement, by a table's layout or a plan's clause, that some figures are parts of another,
 * 构成关系.
 *
 * @param whole id of the whole
 * @param parts ids of the parts in the order they stand
 * @param exhaustive true for 合计 (the parts make up the whole), false for 其中 (some of its parts)
 * @param basis how this is known: {@code 合计} row, {@code 其中}, a clause
 */
public record Composition(String whole, List<String> parts, boolean exhaustive, String basis) {

  /** The basis of a total row or column. */
  public static final String TOTAL = "合计";

  public Composition {
    parts = List.copyOf(parts);
  }
}
