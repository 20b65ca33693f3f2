package org.gouji.issue;

import java.util.Arrays;
import java.util.Optional;

/** How much an issue weighs, 审核等级; the later the graver. */
public enum Severity {
  /** 提示: worth knowing. */
  INFO("提示", "info"),
  /** 核实性: correct it or explain it. */
  WARNING("核实", "warning"),
  /** 强制性: must be corrected. */
  ERROR("错误", "error");

  private final String chinese;
  private final String english;

  Severity(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }

  /** The severity of a word in a rule file or an option. */
  public static Optional<Severity> ofCode(String code) {
    return Arrays.stream(values()).filter(severity -> severity.code().equals(code)).findFirst();
  }

  public String code() {
    return english;
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  public Severity atMost(Severity cap) {
    return compareTo(cap) <= 0 ? this : cap;
  }

  /** One step less grave; 提示 stays. */
  public Severity softer() {
    return this == ERROR ? WARNING : INFO;
  }
}
