package org.gouji.rule;

import org.gouji.issue.Bilingual;

/** Complaints that several parts of the lint share, 共用的检查提示. */
final class Lint {

  static final Bilingual UNREADABLE = new Bilingual("从这里起无法识别", "cannot be read from here on");
  static final Bilingual ENDS_EARLY =
      new Bilingual(
          "文件过早结束：引号、括号或 end 未写全", "the file ends too early: a quote, bracket or end is missing");
  static final Bilingual CHECK_SYNTAX =
      new Bilingual(
          "检查此处及之前的引号、括号、when、then、end。",
          "Check quotes, brackets, when, then and end here and before.");

  private Lint() {}

  static UnreadableConstraintException inexactDecimal(Token token) {
    return new UnreadableConstraintException(
        token.offset(),
        new Bilingual(
            "小数 " + token.text() + " 会按二进制浮点比较，0.10 与 0.1 可能不等",
            "the decimal " + token.text() + " is compared as binary floating point"),
        new Bilingual("加后缀 B，如 0.1B。", "Add the suffix B, as in 0.1B."));
  }
}
