package org.gouji.rule;

/** A constraint outside the small language of conditions, 无法识别的约束. */
final class UnreadableConstraintException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final transient Wording wording;
  private final transient Wording remedy;

  UnreadableConstraintException(int offset, Wording wording, Wording remedy) {
    super(wording.en());
    this.offset = offset;
    this.wording = wording;
    this.remedy = remedy;
  }

  int offset() {
    return offset;
  }

  Wording wording() {
    return wording;
  }

  Wording remedy() {
    return remedy;
  }
}
