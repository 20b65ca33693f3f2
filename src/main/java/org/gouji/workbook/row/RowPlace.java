package org.gouji.workbook.row;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a row stands among the rows above it, 行层次.
 *
 * @param label its name, numbering and marks
 * @param indent spaces before the name
 * @param owner the row it is a part of, where its place or mark says so
 * @param owners names of that row and of those it is a part of, the outermost first: 出口 below 销售收入
 *     says what is exported
 */
record RowPlace(RowKind kind, ItemName label, int indent, OptionalInt owner, List<String> owners) {

  static RowPlace within(RowNesting.Level owner, RowKind kind, ItemName label, int indent) {
    return new RowPlace(kind, label, indent, OptionalInt.of(owner.row()), owner.path());
  }

  boolean isWhole() {
    return kind == RowKind.TOTAL || kind == RowKind.SUBTOTAL;
  }
}
