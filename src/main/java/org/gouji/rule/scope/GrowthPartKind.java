package org.gouji.rule.scope;

/** What the parts of a whole that grows are, 部分的划分. */
public enum GrowthPartKind {
  /** Rows or columns of one table, or indicators that make up another by definition. */
  CLASSES,
  /** Administrative divisions. */
  REGIONS,
  /** Shorter periods. */
  PERIODS
}
