package org.gouji.plan;

/** How firmly a target is promised, 语气. */
public enum Hedge {
  FIRM,
  /** 力争, 努力: the same interval, a softer severity. */
  STRIVE
}
