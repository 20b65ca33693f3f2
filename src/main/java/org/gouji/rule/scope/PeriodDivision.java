package org.gouji.rule.scope;

/** How a period is made up of shorter ones, 时期构成. */
public enum PeriodDivision {
  /** January to a month: January to the month before, and the month, 累计与当月. */
  LAST_MONTH,
  /** Quarters, halves and the first three quarters: their months or quarters, 季度与半年. */
  WITHIN_YEAR,
  /** A year: its quarters, halves or months, 全年. */
  YEAR
}
