package org.gouji.workbook.row;

import org.gouji.workbook.table.RowRole;

/** What a row of a table is, 行类型. */
enum RowKind {
  ITEM,
  /** 合计: the whole of the rows above or below. */
  TOTAL,
  /** 小计: the whole of the rows above, back to the one before. */
  SUBTOTAL,
  /** 东部地区: the whole of rows listed elsewhere, which are parts of the total themselves. */
  REGION_GROUP,
  /** 其中: a part of the row above. */
  OF_WHICH;

  RowRole role() {
    return switch (this) {
      case ITEM -> RowRole.ITEM;
      case TOTAL -> RowRole.TOTAL;
      case SUBTOTAL -> RowRole.SUBTOTAL;
      case REGION_GROUP -> RowRole.REGION_GROUP;
      case OF_WHICH -> RowRole.OF_WHICH;
    };
  }
}
