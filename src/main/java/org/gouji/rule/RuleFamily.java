package org.gouji.rule;

import org.gouji.issue.Bilingual;

/** The nine families of rules, 规则类别: code prefix, folder and name. */
public enum RuleFamily {
  ARI("arithmetic", "算术勾稽", "Arithmetic"),
  PTH("path", "目标路径", "Path"),
  CAS("cascade", "目标分解", "Cascade"),
  DUE("deadline", "时限", "Deadline"),
  CLU("cluster", "集群归属", "Cluster"),
  AGR("agreement", "口径一致", "Agreement"),
  PLA("plausibility", "合理性", "Plausibility"),
  FRM("form", "表式", "Form"),
  CMP("compliance", "约束性要求", "Compliance");

  private final String folder;
  private final Bilingual title;

  RuleFamily(String folder, String chinese, String english) {
    this.folder = folder;
    this.title = new Bilingual(chinese, english);
  }

  public String folder() {
    return folder;
  }

  public Bilingual title() {
    return title;
  }

  /** The family of a code such as {@code ARI-001}. */
  public static RuleFamily ofCode(String code) {
    return valueOf(code.substring(0, 3));
  }
}
