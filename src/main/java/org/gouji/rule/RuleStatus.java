package org.gouji.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gouji.issue.Bilingual;

/** Whether a rule is used, 规则状态: only active rules judge. */
public enum RuleStatus {
  ACTIVE("启用"),
  DRAFT("草稿"),
  RETIRED("停用");

  private final String chinese;

  RuleStatus(String chinese) {
    this.chinese = chinese;
  }

  /** The word used in rule files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Bilingual title() {
    return new Bilingual(chinese, word());
  }

  public static Optional<RuleStatus> ofWord(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }
}
