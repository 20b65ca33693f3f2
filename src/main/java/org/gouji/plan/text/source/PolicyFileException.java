package org.gouji.plan.text.source;

import org.gouji.issue.Bilingual;

/** A policy file cannot be read, 规划文本不可读: which file, why, and what to do. */
public final class PolicyFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;

  public PolicyFileException(Bilingual reason) {
    super(reason.english());
    this.reason = reason;
  }

  public PolicyFileException(Bilingual reason, Throwable cause) {
    super(reason.english(), cause);
    this.reason = reason;
  }

  public Bilingual reason() {
    return reason;
  }
}
