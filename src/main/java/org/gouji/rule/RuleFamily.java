package org.gouji.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the nine families of rules, 规则类别: the prefix of a code and the folder it lives in. */
public enum RuleFamily {
  ARITHMETIC("ARI", "算术勾稽"),
  PATH("PTH", "目标路径"),
  CASCADE("CAS", "目标分解"),
  DEADLINE("DUE", "完成时限"),
  CLUSTER("CLU", "集群重复"),
  AGREEMENT("AGR", "数据一致"),
  PLAUSIBILITY("PLA", "合理性"),
  FORM("FRM", "填报规范"),
  COMPLIANCE("CMP", "达标合规");

  private final String prefix;
  private final String zh;

  RuleFamily(String prefix, String zh) {
    this.prefix = prefix;
    this.zh = zh;
  }

  /** The letters a code of this family starts with, such as {@code ARI}. */
  public String prefix() {
    return prefix;
  }

  /** The folder of the family below {@code rules/}, such as {@code arithmetic}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Wording title() {
    return new Wording(zh, folder());
  }

  /** The family a folder belongs to. */
  public static Optional<RuleFamily> ofFolder(String folder) {
    return Arrays.stream(values()).filter(family -> family.folder().equals(folder)).findFirst();
  }

  /** The family of a code such as {@code ARI-001}. */
  public static Optional<RuleFamily> ofCode(String code) {
    return Arrays.stream(values())
        .filter(family -> code.startsWith(family.prefix + "-"))
        .findFirst();
  }
}
