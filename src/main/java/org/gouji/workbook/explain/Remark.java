package org.gouji.workbook.explain;

import org.gouji.issue.Bilingual;

/** One sentence about a layout, 说明, with the evidence in it. */
public record Remark(Topic topic, Bilingual words) {

  static Remark of(Topic topic, String chinese, String english) {
    return new Remark(topic, new Bilingual(chinese, english));
  }
}
