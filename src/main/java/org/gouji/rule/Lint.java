package org.gouji.rule;

import org.gouji.issue.Bilingual;

/** Complaints that conditions and consequences share, 共用的检查提示. */
final class Lint {

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
