package org.gouji.check.health;

import java.util.List;
import org.gouji.issue.Bilingual;

/**
 * Something about the rules that somebody should look at, 体检发现.
 *
 * @param about the rules, targets and relations concerned, each with its place and words
 * @param message what is wrong, with the numbers
 */
public record Finding(Kind kind, List<About> about, Bilingual message, Bilingual remedy) {

  /** What can be wrong with rules, 问题类型. */
  public enum Kind {
    INFEASIBLE("不可能满足", "infeasible"),
    CONTRADICTING("相互矛盾", "contradicting"),
    REDUNDANT("重复", "redundant"),
    NEVER_FIRES("不会触发", "never fires"),
    FIXED_VALUE("取值固定", "fixed value"),
    UNCOVERED("无规则涉及", "uncovered");

    private final Bilingual title;

    Kind(String chinese, String english) {
      this.title = new Bilingual(chinese, english);
    }

    public Bilingual title() {
      return title;
    }

    /** False for what is told for information only. */
    public boolean isFault() {
      return this != UNCOVERED;
    }
  }

  /** What a finding is about, 所涉条目. */
  public record About(String name, String place, Bilingual words) {}

  public Finding {
    about = List.copyOf(about);
  }

  static Finding of(Kind kind, List<Demand> demands, Bilingual message, Bilingual remedy) {
    List<About> about =
        demands.stream().map(one -> new About(one.name(), one.place(), one.words())).toList();
    return new Finding(kind, about, message, remedy);
  }
}
