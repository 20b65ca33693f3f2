package org.gouji.rule.scope;

/** How it is known that some figures are parts of another, 构成依据. */
public enum PartKind {
  /** A table's 合计 or 其中 rows and columns. */
  TABLE,
  /** A plan's clause. */
  PLAN,
  /** The administrative divisions: cities of a province. */
  REGIONS,
  /** The indicator dictionary: one indicator is a subset of another. */
  SUBSET,
  /** The indicator dictionary: one indicator is the sum of others. */
  DEFINITION
}
