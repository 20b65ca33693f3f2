package org.gouji.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a rule is used, 规则状态: only active rules judge. */
public enum RuleStatus {
  ACTIVE,
  DRAFT,
  RETIRED;

  /** The word used in rule files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RuleStatus> ofWord(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }
}
