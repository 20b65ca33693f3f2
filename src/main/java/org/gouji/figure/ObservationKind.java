package org.gouji.figure;

/**
 * What reading noticed about the way figures stand in a sheet, 表式现象. Rules of family {@code form}
 * judge them.
 */
public enum ObservationKind {
  TEXT_NUMBER,
  UNIT_MISSING,
  UNIT_UNKNOWN,
  PERIOD_MISSING,
  REGION_UNKNOWN,
  INDICATOR_UNKNOWN,
  BROKEN_CELL,
  UNREADABLE_NUMBER,
  HARD_CODED_TOTAL,
  SUM_LEAVES_OUT,
  HIDDEN_IN_SUM,
  LAYOUT_DRIFTED,
  SHEET_NOT_A_TABLE,
  EMPTY_SHEET
}
