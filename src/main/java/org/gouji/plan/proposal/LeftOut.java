package org.gouji.plan.proposal;

import org.gouji.issue.Bilingual;

/** A statement of a text that has no place in a plan file, and why, 未录入的表述. */
public record LeftOut(String words, String clause, Bilingual reason) {

  public Bilingual line() {
    String where = clause + "“" + words + "”";
    return new Bilingual(where + "：" + reason.chinese(), where + ": " + reason.english());
  }
}
