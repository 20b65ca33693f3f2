package org.gouji.rule.scope;

/** What parts of a whole are stated as, 比重种类. */
public enum ShareKind {
  /** A column of a table whose total is printed as 100 per cent, 构成. */
  COLUMN,
  /** Shares of one whole by the indicator dictionary, 占比. */
  SHARES,
  /** Shares of the growth of the whole, 贡献率. */
  CONTRIBUTIONS,
  /** Points of the growth of the whole, 拉动. */
  PULLS
}
