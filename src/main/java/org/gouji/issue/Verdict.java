package org.gouji.issue;

/** What one rule says about one scope, 判定. Each rule and scope have exactly one. */
public enum Verdict {
  /** Values inside all intervals satisfy the relation, with room to spare. */
  PASS("通过", "pass"),
  /** No real values inside all intervals can satisfy the relation. */
  VIOLATED("不符", "violated"),
  /** Satisfied only at the edge: zero slack. */
  TIGHT("相符但无余量", "tight"),
  /** Possible, but a person must look. */
  SUSPICIOUS("存疑", "suspicious"),
  /** A needed figure is missing; the verdict says which. */
  UNDECIDABLE("无法判定", "undecidable"),
  /** The rule does not apply to this scope. */
  NOT_APPLICABLE("不适用", "not-applicable"),
  /** The rule did not run; the verdict says why. */
  NOT_RUN("未运行", "not-run");

  private final String chinese;
  private final String english;

  Verdict(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }

  public String code() {
    return english;
  }

  /** True if the verdict is shown as an issue: 不符, 存疑, 相符但无余量. */
  public boolean raisesIssue() {
    return this == VIOLATED || this == TIGHT || this == SUSPICIOUS;
  }
}
