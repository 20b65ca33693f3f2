package org.gouji.benchmark;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the four checks found, 四项检查的结果: compared between the ways, so it holds no objects of one.
 */
final class CheckTally {

  /** The checks, 检查项. */
  enum Check {
    SUM,
    GROWTH,
    RATIO,
    CLAIM
  }

  /** What can be found, 结论. */
  enum Found {
    PASS,
    VIOLATED,
    TIGHT,
    UNDECIDABLE
  }

  private final long[][] counts = new long[Check.values().length][Found.values().length];
  private long violations;
  private long looked;

  synchronized void add(Check check, Found found, long times) {
    counts[check.ordinal()][found.ordinal()] += times;
  }

  /** Which violations there are, whatever their order. */
  synchronized void violation(Check check, String subject, String indicator, String period) {
    violations +=
        String.join("|", check.name(), subject, indicator, period).hashCode() & 0xffffffffL;
  }

  synchronized void looked(long figures) {
    looked += figures;
  }

  void add(CheckTally other) {
    for (Check check : Check.values()) {
      for (Found found : Found.values()) {
        add(check, found, other.counts[check.ordinal()][found.ordinal()]);
      }
    }
    violations += other.violations;
    looked += other.looked;
  }

  /**
   * Pass, violated, tight and undecidable of each check, the sum over violations, figures looked
   * at.
   */
  List<Long> numbers() {
    return LongStream.concat(
            Stream.of(counts).flatMapToLong(LongStream::of), LongStream.of(violations, looked))
        .boxed()
        .toList();
  }
}
