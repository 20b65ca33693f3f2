package org.gouji.codelist;

/** What a growth or change is measured against, 同比·环比. */
public enum Comparison {
  NONE,
  /** The same period of the year before, 同比. */
  YEAR_ON_YEAR,
  /** The period just before, 环比. */
  PERIOD_ON_PERIOD
}
