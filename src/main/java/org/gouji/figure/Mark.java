package org.gouji.figure;

/** A circumstance of how a figure stands that checks may need, 标记. */
public enum Mark {
  /** In a total row or column, 合计. */
  TOTAL,
  /** In a 其中 row or column. */
  OF_WHICH,
  /** A number kept as text, 文本型数字. */
  TEXT_NUMBER,
  /** In a hidden sheet, row or column. */
  HIDDEN,
  /** The workbook computed it by a formula. */
  FORMULA,
  /** Carried by a person as preliminary or revised. */
  REVISED,
  /** An item of a list (enterprise, project), not a statistic of a region. */
  LIST_ITEM
}
