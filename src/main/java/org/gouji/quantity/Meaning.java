package org.gouji.quantity;

import java.math.BigDecimal;

/** From a qualifier to the interval it stands for. */
final class Meaning {
  private Meaning() {}

  static Interval of(
      WrittenNumber written, BigDecimal halfStep, Reading reading, BigDecimal aboutBand) {
    BigDecimal x = written.number();
    return switch (written.qualifier()) {
      case EXACT, CHANGE_UP, TIMES_OF -> printed(x, halfStep);
      case CHANGE_DOWN -> printed(x, halfStep).negate();
      case TIMES_UP -> printed(x, halfStep).plus(Interval.exactly(BigDecimal.ONE));
      case REACH -> reading == Reading.AIMED_AT ? Interval.atLeast(x) : printed(x, halfStep);
      case FALL_TO -> reading == Reading.AIMED_AT ? Interval.atMost(x) : printed(x, halfStep);
      case AT_LEAST -> Interval.atLeast(x);
      case MORE_THAN -> Interval.moreThan(x);
      case AT_MOST -> Interval.atMost(x);
      case LESS_THAN -> Interval.lessThan(x);
      case ABOUT -> printed(x, x.abs().multiply(aboutBand));
      case RANK -> Interval.exactly(x);
      case TOP -> Interval.closed(BigDecimal.ONE, x);
    };
  }

  private static Interval printed(BigDecimal x, BigDecimal halfStep) {
    return Interval.closed(x.subtract(halfStep), x.add(halfStep));
  }
}
