package org.gouji.workbook.cell;

import java.util.stream.IntStream;

/** The place of a cell on its sheet, 单元格位置; rows and columns count from 1, as a reader does. */
public record CellRef(int row, int column) implements Comparable<CellRef> {

  private static final int LETTERS = 26;
  private static final int MAX_LETTERS = 3;
  private static final int MAX_DIGITS = 7;

  /** The names of the columns that tables have, which every figure asks for. */
  private static final String[] NAMES =
      IntStream.rangeClosed(1, 256).mapToObj(CellRef::spelled).toArray(String[]::new);

  public CellRef {
    if (row < 1 || column < 1) {
      throw new IllegalArgumentException("row and column count from 1: " + row + ", " + column);
    }
  }

  /** Reads a reference such as {@code B7}; anything else is an {@link IllegalArgumentException}. */
  public static CellRef parse(String text) {
    int letters = 0;
    int column = 0;
    while (letters < text.length() && isLetter(text.charAt(letters))) {
      column = column * LETTERS + (Character.toUpperCase(text.charAt(letters)) - 'A' + 1);
      letters++;
    }
    int digits = text.length() - letters;
    if (letters == 0 || letters > MAX_LETTERS || digits == 0 || digits > MAX_DIGITS) {
      throw new IllegalArgumentException("not a cell reference: " + text);
    }
    int row = 0;
    for (int i = letters; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new IllegalArgumentException("not a cell reference: " + text);
      }
      row = row * 10 + (digit - '0');
    }
    return new CellRef(row, column);
  }

  /** The letters of a column: 1 is {@code A}, 28 is {@code AB}. */
  public static String columnName(int column) {
    return column >= 1 && column <= NAMES.length ? NAMES[column - 1] : spelled(column);
  }

  private static String spelled(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      name.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return name.reverse().toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  @Override
  public int compareTo(CellRef other) {
    return row != other.row
        ? Integer.compare(row, other.row)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return columnName(column) + row;
  }
}
