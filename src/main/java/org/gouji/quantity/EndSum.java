package org.gouji.quantity;

import java.math.BigDecimal;

/**
 * A running sum of ends on one side, 端点之和: open as soon as one is open, endless as soon as one is.
 */
final class EndSum {
  private BigDecimal sum = BigDecimal.ZERO;
  private boolean closed = true;
  private boolean infinite;

  void add(Bound end) {
    if (end instanceof Bound.Closed attained) {
      sum = sum.add(attained.number());
    } else if (end instanceof Bound.Open approached) {
      sum = sum.add(approached.number());
      closed = false;
    } else {
      infinite = true;
    }
  }

  Bound bound() {
    if (infinite) {
      return Bound.infinite();
    }
    return closed ? Bound.closed(sum) : Bound.open(sum);
  }
}
