package org.gouji.figure;

/**
 * What reading noticed about the way figures stand in a sheet, 表式现象. Rules of family {@code form}
 * judge them.
 */
public enum ObservationKind {
  TEXT_NUMBER,
  UNIT_MISSING,
  UNIT_UNKNOWN,
  /** Several units are stated for a number; the nearest was taken, the words say over which. */
  UNIT_OVERRIDDEN,
  PERIOD_MISSING,
  /**
   * The period stands in no header or title: it was taken from a file name, a neighbour, a note.
   */
  PERIOD_INFERRED,
  REGION_UNKNOWN,
  /** The region stands in no row or title: it was taken from a file or sheet name. */
  REGION_INFERRED,
  INDICATOR_UNKNOWN,
  /** The indicator stands in no header: it was taken from a note, a sheet name or a file name. */
  INDICATOR_FROM_NOTE,
  BROKEN_CELL,
  UNREADABLE_NUMBER,
  HARD_CODED_TOTAL,
  SUM_LEAVES_OUT,
  HIDDEN_IN_SUM,
  /** A range of a sum holds a number kept as text, which the sum passes over. */
  SUM_SKIPS_TEXT,
  /** A sum takes a part and a subtotal that already holds it. */
  SUM_COUNTS_TWICE,
  SUM_INCLUDES_ITSELF,
  /** A range of a sum takes in a year or a column number of the header. */
  SUM_INCLUDES_HEADING,
  SUM_MIXES_UNITS,
  /** A figure said to be actual that a regression formula produced. */
  EXTRAPOLATED,
  /** A formula that has lost a cell it refers to, {@code #REF!}, though it still shows a value. */
  BROKEN_REFERENCE,
  LAYOUT_DRIFTED,
  SHEET_NOT_A_TABLE,
  EMPTY_SHEET
}
