package org.gouji.workbook.formula;

/** One word of a formula, 公式词. */
record Token(Kind kind, String text) {

  enum Kind {
    NUMBER,
    /** A text between double quotes. */
    TEXT,
    /** A name with an opening bracket behind it, which is part of the token. */
    FUNCTION,
    /** A cell, rows, columns or a rectangle, with the sheet before it if one is named. */
    REFERENCE,
    /** An error value such as {@code #REF!}. */
    ERROR,
    OPEN,
    CLOSE,
    SEPARATOR,
    OPERATOR,
    /** A defined name, a table reference, an array constant: nothing a sum of cells is made of. */
    OTHER
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean is(Kind wanted, String word) {
    return kind == wanted && text.equals(word);
  }
}
