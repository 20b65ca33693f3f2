package org.gouji.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a violated rule weighs, 审核级别: 强制性, 核实性 or 提示. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The word used in rule files and profiles. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> ofWord(String word) {
    return Arrays.stream(values()).filter(severity -> severity.word().equals(word)).findFirst();
  }
}
