package org.gouji.figure;

/** The shape of a report period, 报告期类型. */
public enum PeriodKind {
  /** A point in time, 时点. */
  INSTANT,
  YEAR,
  HALF,
  QUARTER,
  MONTH,
  /** From January up to a month of the same year, 累计. */
  CUMULATIVE,
  /** Several years, such as a planning stage, 阶段. */
  SPAN,
  /** By the end of a year, 完成时限. */
  DEADLINE,
  /** Not stated and not to be guessed, 未载明. */
  UNKNOWN
}
