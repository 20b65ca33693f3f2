package org.gouji.plan.proposal;

import java.util.List;
import org.gouji.issue.Bilingual;

/**
 * What a new reading of a text changes in a plan file, 变更.
 *
 * @param id the figure's id in the plan file
 * @param details what became of which key
 */
public record PlanChange(Kind kind, String id, String words, List<Bilingual> details) {

  /** What became of a figure. */
  public enum Kind {
    ADDED("新增", "added"),
    REMOVED("删除", "removed"),
    CHANGED("变更", "changed"),
    /** The text no longer states it, but a person worked on it. */
    KEPT("原文已无，保留人工内容", "no longer in the text, kept because a person worked on it");

    private final Bilingual words;

    Kind(String chinese, String english) {
      this.words = new Bilingual(chinese, english);
    }
  }

  public PlanChange {
    details = List.copyOf(details);
  }

  public Bilingual line() {
    StringBuilder chinese = new StringBuilder(kind.words.chinese() + "  " + id + "  " + words);
    StringBuilder english = new StringBuilder(kind.words.english() + "  " + id + "  " + words);
    details.forEach(
        detail -> {
          chinese.append("；").append(detail.chinese());
          english.append("; ").append(detail.english());
        });
    return new Bilingual(chinese.toString(), english.toString());
  }
}
