package org.gouji.rule;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps libraries from logging what nobody reads, 日志抑制; the only class that knows Java's own
 * logging.
 */
public final class LibraryLogs {

  /** Held, because the log manager forgets a logger nobody holds, and its level with it. */
  private static final Logger ENGINE = Logger.getLogger("org.drools");

  private static final Logger ALL = Logger.getLogger("");

  private LibraryLogs() {}

  /** Asked for more, the rule engine would put each fact into words for every step it takes. */
  static void quietEngine() {
    if (ENGINE.getLevel() == null) {
      ENGINE.setLevel(Level.WARNING);
    }
  }

  /**
   * Outside the service nobody configures the log manager, which then takes down everything for a
   * later that never comes.
   */
  public static void quiet() {
    ALL.setLevel(Level.WARNING);
  }
}
