package org.gouji.workbook.row;

import java.util.OptionalInt;

/**
 * How a row stands among the rows above it, 行层次.
 *
 * @param label its name, numbering and marks
 * @param indent spaces before the name
 * @param owner the row it is a part of, where its place or mark says so
 */
record RowPlace(RowKind kind, ItemName label, int indent, OptionalInt owner) {

  boolean isWhole() {
    return kind == RowKind.TOTAL || kind == RowKind.SUBTOTAL;
  }
}
