package org.gouji.workbook.cell;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** When the reading of one file must be over, 读取时限. */
public final class Deadline {

  private final LongSupplier nanoseconds;
  private final long start;
  private final long allowed;

  /**
   * Starts now.
   *
   * @param nanoseconds tells the time that has passed since some moment
   */
  public Deadline(ReadLimits limits, LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
    this.allowed = TimeUnit.SECONDS.toNanos(limits.seconds());
  }

  boolean isOver() {
    return nanoseconds.getAsLong() - start > allowed;
  }
}
