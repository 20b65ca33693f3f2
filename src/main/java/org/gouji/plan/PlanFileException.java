package org.gouji.plan;

import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;

/** A plan file cannot be used, 规划文件无法使用: its first mistake, with place and remedy. */
public final class PlanFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  public PlanFileException(String file, String place, Bilingual message) {
    super(file + (place.isEmpty() ? "" : ":" + place) + ": " + message.english());
    this.fault = new Fault(Fault.FaultKind.PLAN, file, place, message);
  }

  public Fault fault() {
    return fault;
  }
}
