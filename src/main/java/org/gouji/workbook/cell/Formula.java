package org.gouji.workbook.cell;

/**
 * The formula behind a cell, 公式, without the equals sign; it is kept as text and never evaluated.
 *
 * <p>The text of a shared formula is moved to the cell it stands in. It is empty where the file
 * states only that there is a formula.
 */
public record Formula(String text, Kind kind) {

  /** How the file states the formula, 公式类型. */
  public enum Kind {
    OWN,
    SHARED,
    ARRAY,
    DATA_TABLE
  }
}
