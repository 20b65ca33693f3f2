package org.gouji.rule.scope;

/** What two lines of a table that are held side by side are, 对照类别. */
public enum TwinKind {
  /** One indicator in two neighbouring years, place by place. */
  PERIODS,
  /** One place in two neighbouring years, indicator by indicator. */
  YEARS_OF_ONE,
  /** Two places of one level, indicator by indicator. */
  REGIONS,
  /** A whole and one part of it, row by row. */
  PART
}
