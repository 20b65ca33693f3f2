package org.gouji.workbook.table;

/** What became of a row of a table when it was read, 行的用途. */
public enum RowRole {
  ITEM,
  TOTAL,
  SUBTOTAL,
  /** 东部地区: the whole of rows listed elsewhere. */
  REGION_GROUP,
  OF_WHICH,
  /** A heading inside the table, without numbers: 一、优势产业. */
  SECTION,
  /** The header once more, as at the top of a printed page. */
  REPEATED_HEADER,
  /** Left out because of its words, or because nothing says what it is about. */
  SKIPPED,
  BLANK
}
