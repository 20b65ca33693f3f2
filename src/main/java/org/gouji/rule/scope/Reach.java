package org.gouji.rule.scope;

/** How far from a table its relations look for figures, 取数范围. */
public enum Reach {
  /** The same sheet only, 本表. */
  TABLE,
  /** The sheet, else the same workbook or plan, 本文件. */
  DOCUMENT,
  /** The sheet, else the file, else whatever was handed in, 全部. */
  ANYWHERE
}
