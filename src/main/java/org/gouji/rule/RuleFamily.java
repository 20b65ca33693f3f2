package org.gouji.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gouji.issue.Bilingual;

/** One of the nine families of rules, 规则类别: the prefix of a code and the folder it lives in. */
public enum RuleFamily {
  ARITHMETIC("ARI", "算术勾稽", "Arithmetic"),
  PATH("PTH", "目标路径", "Target paths"),
  CASCADE("CAS", "目标分解", "Cascade"),
  DEADLINE("DUE", "完成时限", "Deadlines"),
  CLUSTER("CLU", "集群归属", "Clusters"),
  AGREEMENT("AGR", "口径一致", "Agreement"),
  PLAUSIBILITY("PLA", "合理性", "Plausibility"),
  FORM("FRM", "填报规范", "Form"),
  COMPLIANCE("CMP", "约束性要求", "Compliance");

  private final String prefix;
  private final Bilingual title;

  RuleFamily(String prefix, String chinese, String english) {
    this.prefix = prefix;
    this.title = new Bilingual(chinese, english);
  }

  /** The letters a code of this family starts with, such as {@code ARI}. */
  public String prefix() {
    return prefix;
  }

  /** The folder of the family below {@code rules/}, such as {@code arithmetic}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Bilingual title() {
    return title;
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
