package org.gouji.rule.table;

/** The name of a cell, 单元格名称, such as {@code B10}. */
public final class CellName {

  private static final int LETTERS = 26;

  private CellName() {}

  /** The name of a row and column, both counted from 1. */
  public static String of(int row, int column) {
    return column(column) + row;
  }

  private static String column(int column) {
    return column == 0
        ? ""
        : column((column - 1) / LETTERS) + (char) ('A' + (column - 1) % LETTERS);
  }
}
