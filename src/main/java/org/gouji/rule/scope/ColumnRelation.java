package org.gouji.rule.scope;

/** How a column of a table follows from two others, 列间关系. */
public enum ColumnRelation {
  /** The first over its total, in per cent: 占比, 构成. */
  SHARE,
  /** The first over the second: 人均, 亩均, 率. */
  QUOTIENT,
  /** The first over the second less one, in per cent: 增长, 增速. */
  GROWTH,
  /** The first minus the second: 增减额, 净增. */
  DIFFERENCE
}
