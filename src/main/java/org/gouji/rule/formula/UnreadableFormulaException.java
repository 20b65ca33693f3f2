package org.gouji.rule.formula;

import org.gouji.issue.Bilingual;

/** A formula that cannot be read or makes no sense, 勾稽式有误: what is wrong and what to do. */
public final class UnreadableFormulaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual wording;
  private final transient Bilingual remedy;

  UnreadableFormulaException(Bilingual wording, Bilingual remedy) {
    super(wording.english());
    this.wording = wording;
    this.remedy = remedy;
  }

  public Bilingual wording() {
    return wording;
  }

  public Bilingual remedy() {
    return remedy;
  }
}
