package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every interval with ends on a small grid, and a second opinion on what lies in it.
 *
 * <p>The oracle knows sets of single numbers only: each end, its neighbours a hair to both sides,
 * points between, and large numbers of two sizes for infinity. What the samples of a result reach
 * tells its ends: near a multiple of 1/6 is that end, exactly on it is attained, beyond 100 is
 * endless.
 */
final class SmallIntervals {
  static final List<BigDecimal> GRID =
      List.of("-2", "-1", "0", "1", "3").stream().map(BigDecimal::new).toList();
  private static final List<String> HAIRS = List.of("-0.000000001", "0", "0.000000001", "0.5");
  private static final List<String> LARGE =
      List.of("1000000", "1000000000000", "-1000000", "-1000000000000");
  private static final Exact SIXTH =
      new Exact(java.math.BigInteger.ONE, java.math.BigInteger.valueOf(6));
  private static final double ENDLESS = 100;

  private SmallIntervals() {}

  /** A lower or upper end as found by the oracle; an empty value is infinity. */
  record Reach(Exact value, boolean attained, boolean endless) {}

  static List<Interval> all() {
    List<Bound> ends = new ArrayList<>(List.of(Bound.infinite()));
    GRID.forEach(value -> ends.addAll(List.of(Bound.open(value), Bound.closed(value))));
    List<Interval> intervals = new ArrayList<>();
    for (Bound low : ends) {
      for (Bound high : ends) {
        if (universe().stream().anyMatch(inside(low, high))) {
          intervals.add(new Interval(low, high));
        }
      }
    }
    return intervals;
  }

  static List<BigDecimal> universe() {
    List<BigDecimal> points = new ArrayList<>();
    GRID.forEach(value -> HAIRS.forEach(hair -> points.add(value.add(new BigDecimal(hair)))));
    LARGE.forEach(value -> points.add(new BigDecimal(value)));
    return points;
  }

  static List<BigDecimal> members(Interval interval) {
    return universe().stream().filter(inside(interval.lower(), interval.upper())).toList();
  }

  static List<Exact> samples(Interval interval) {
    return members(interval).stream().map(Exact::of).toList();
  }

  static Predicate<BigDecimal> inside(Bound low, Bound high) {
    return x -> aboveLow(x, low) && belowHigh(x, high);
  }

  private static boolean aboveLow(BigDecimal x, Bound low) {
    if (low instanceof Bound.Open open) {
      return x.compareTo(open.number()) > 0;
    }
    return !(low instanceof Bound.Closed closed) || x.compareTo(closed.number()) >= 0;
  }

  private static boolean belowHigh(BigDecimal x, Bound high) {
    if (high instanceof Bound.Open open) {
      return x.compareTo(open.number()) < 0;
    }
    return !(high instanceof Bound.Closed closed) || x.compareTo(closed.number()) <= 0;
  }

  static Reach lowest(Collection<Exact> results) {
    return reach(results.stream().min(Exact::compareTo).orElseThrow());
  }

  static Reach highest(Collection<Exact> results) {
    return reach(results.stream().max(Exact::compareTo).orElseThrow());
  }

  private static Reach reach(Exact extreme) {
    double value = extreme.approximate();
    if (Math.abs(value) > ENDLESS) {
      return new Reach(extreme, false, true);
    }
    long sixths = Math.round(value * 6);
    Exact end = SIXTH.times(Exact.of(BigDecimal.valueOf(sixths)));
    if (Math.abs(value - sixths / 6.0) > 0.01) {
      throw new AssertionError("the oracle's grid is too coarse for " + value);
    }
    return new Reach(end, end.compareTo(extreme) == 0, false);
  }
}
