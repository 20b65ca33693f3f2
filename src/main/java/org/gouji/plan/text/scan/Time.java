package org.gouji.plan.text.scan;

import java.util.Optional;

/**
 * A time named in a sentence, 时间短语.
 *
 * @param period as people sort it: 2027, 2024H1, 2024Q1, 2024-06, 2023-2035, 2023-01-13; empty if
 *     the words name none that can be known (三年内)
 * @param lastYear the year the time ends in
 */
public record Time(int start, int end, Use use, Optional<String> period, Optional<Integer> lastYear)
    implements Token {

  /** How the words use the time. */
  public enum Use {
    /** 2022年. */
    IN,
    /** 到2027年: what follows is to be reached by then. */
    UNTIL,
    /** 2025年底前. */
    BEFORE,
    /** 截至2022年底. */
    AS_OF,
    /** 2023—2035年, “十四五”期间, 近十年. */
    SPAN,
    /** A day of the calendar. */
    DAY,
    /** A length of time and no time: 十年, 三年内. */
    LENGTH
  }

  Time moved(int by) {
    return new Time(start + by, end + by, use, period, lastYear);
  }

  public boolean isDeadline() {
    return use == Use.UNTIL || use == Use.BEFORE;
  }
}
