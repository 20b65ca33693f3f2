package org.gouji.store;

import java.util.Locale;

/** What set off a run, 触发方式. */
public enum Trigger {
  /** Somebody handed in workbooks at the door. */
  UPLOAD,
  /** Somebody asked for the samples that ship with Gouji. */
  SAMPLES,
  /** The clock: an audit of the inbox. */
  SCHEDULE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
