package org.gouji.plan.text.figure;

/** The few words of a text that show where a figure stands, 引文. */
final class Quotes {
  static final int LONGEST = 25;

  private Quotes() {}

  /** From where the place begins, on to the end of the clause while it fits. */
  static String around(String text, int start, int end, int clauseEnd) {
    int to = Math.max(end, Math.min(clauseEnd, start + LONGEST));
    return text.substring(Math.max(start, to - LONGEST), to);
  }

  /**
   * What stands before a number and the number itself, and what is counted behind it if it fits.
   */
  static String ending(String text, int from, int end, int until) {
    int start = Math.max(from, end - LONGEST);
    int to = Math.max(end, Math.min(until, start + LONGEST));
    return text.substring(start, to);
  }
}
