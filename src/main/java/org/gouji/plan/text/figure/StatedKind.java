package org.gouji.plan.text.figure;

import java.util.Locale;

/** What a stated figure is, 数据项类别. */
public enum StatedKind {
  TARGET,
  ACTUAL,
  BASELINE,
  /** A day or year by which something is to be done. */
  DEADLINE,
  /** A day of the document itself. */
  DATE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
