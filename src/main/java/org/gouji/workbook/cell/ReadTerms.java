package org.gouji.workbook.cell;

/** On which terms workbooks are read, 读取条件: how much of them at most, and with which passwords. */
public record ReadTerms(ReadLimits limits, Passwords passwords) {

  /** The limits nobody has changed, and no password. */
  public static final ReadTerms DEFAULT = new ReadTerms(ReadLimits.DEFAULT, Passwords.NONE);

  public static ReadTerms of(ReadLimits limits) {
    return new ReadTerms(limits, Passwords.NONE);
  }
}
