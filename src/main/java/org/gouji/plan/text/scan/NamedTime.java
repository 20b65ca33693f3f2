package org.gouji.plan.text.scan;

import java.util.Optional;
import org.gouji.plan.text.scan.Time.Use;

/**
 * A time without the word before it, 时间.
 *
 * @param end just behind it
 * @param period empty if the words name none that can be known
 */
record NamedTime(int end, Use use, String period, Optional<Integer> lastYear) {
  boolean isYear() {
    return use == Use.IN || use == Use.BEFORE;
  }

  Time used(int start, Use asked) {
    Use used = use == Use.BEFORE ? Use.BEFORE : asked;
    return new Time(
        start, end, used, Optional.of(period).filter(words -> !words.isEmpty()), lastYear);
  }
}
