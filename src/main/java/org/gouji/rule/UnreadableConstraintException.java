package org.gouji.rule;

import org.gouji.issue.Bilingual;

/** A constraint outside the small language of conditions, 无法识别的约束. */
final class UnreadableConstraintException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final transient Bilingual wording;
  private final transient Bilingual remedy;

  UnreadableConstraintException(int offset, Bilingual wording, Bilingual remedy) {
    super(wording.english());
    this.offset = offset;
    this.wording = wording;
    this.remedy = remedy;
  }

  int offset() {
    return offset;
  }

  Bilingual wording() {
    return wording;
  }

  Bilingual remedy() {
    return remedy;
  }
}
