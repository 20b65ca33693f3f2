package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums, products and quotients of intervals; extreme values lie at the corners of both ranges. */
final class IntervalArithmetic {
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  private IntervalArithmetic() {}

  static Interval plus(Interval a, Interval b) {
    return new Interval(plus(a.lower(), b.lower()), plus(a.upper(), b.upper()));
  }

  private static Bound plus(Bound a, Bound b) {
    if (a.isInfinite() || b.isInfinite()) {
      return Bound.infinite();
    }
    BigDecimal sum = a.value().orElseThrow().add(b.value().orElseThrow());
    return a.isClosed() && b.isClosed() ? Bound.closed(sum) : Bound.open(sum);
  }

  /** Added up end by end; only the two sums are brought into normal form. */
  static Interval weightedSum(List<Interval.Term> terms) {
    EndSum low = new EndSum();
    EndSum high = new EndSum();
    for (Interval.Term term : terms) {
      boolean plain = term.weight().equals(BigDecimal.ONE);
      Interval weighted = plain ? term.interval() : scale(term.interval(), term.weight());
      low.add(weighted.lower());
      high.add(weighted.upper());
    }
    return new Interval(low.bound(), high.bound());
  }

  static Interval scale(Interval a, BigDecimal weight) {
    if (weight.signum() == 0) {
      return Interval.exactly(ZERO);
    }
    if (weight.equals(BigDecimal.ONE)) {
      return a;
    }
    Bound low = scale(a.lower(), weight);
    Bound high = scale(a.upper(), weight);
    return weight.signum() > 0 ? new Interval(low, high) : new Interval(high, low);
  }

  private static Bound scale(Bound end, BigDecimal weight) {
    if (end instanceof Bound.Closed closed) {
      return Bound.closed(closed.number().multiply(weight));
    }
    return end instanceof Bound.Open open ? Bound.open(open.number().multiply(weight)) : end;
  }

  static Interval times(Interval a, Interval b) {
    return span(corners(a, b, Corner::product));
  }

  static Optional<Interval> divide(Interval dividend, Interval divisor) {
    boolean below = divisor.lowerValue().map(low -> low.signum() < 0).orElse(true);
    boolean above = divisor.upperValue().map(high -> high.signum() > 0).orElse(true);
    if (!below && !above) {
      return Optional.empty();
    }
    if (below && above) {
      Interval zero = Interval.exactly(ZERO);
      return Optional.of(dividend.equals(zero) ? zero : Interval.all());
    }
    return Optional.of(
        isPositive(dividend.lower()) && isPositive(divisor.lower())
            ? ofPositives(dividend, divisor)
            : span(corners(dividend, withoutZero(divisor), Corner::quotient)));
  }

  private static boolean isPositive(Bound lower) {
    return lower.value().filter(low -> low.signum() > 0).isPresent();
  }

  /** The usual case: it is known which two of the four corners are the extreme ones. */
  private static Interval ofPositives(Interval dividend, Interval divisor) {
    Corner low = Corner.quotient(End.lower(dividend), End.upper(divisor));
    Corner high = Corner.quotient(End.upper(dividend), End.lower(divisor));
    return new Interval(low.lower().orElseThrow(), high.upper().orElseThrow());
  }

  private static Interval withoutZero(Interval divisor) {
    return new Interval(openAtZero(divisor.lower()), openAtZero(divisor.upper()));
  }

  private static Bound openAtZero(Bound end) {
    return end.value().filter(value -> value.signum() == 0).map(Bound::open).orElse(end);
  }

  @FunctionalInterface
  private interface CornerRule {
    Corner at(End a, End b);
  }

  private static List<Corner> corners(Interval a, Interval b, CornerRule rule) {
    End aLow = End.lower(a);
    End aHigh = End.upper(a);
    End bLow = End.lower(b);
    End bHigh = End.upper(b);
    return List.of(
        rule.at(aLow, bLow), rule.at(aLow, bHigh), rule.at(aHigh, bLow), rule.at(aHigh, bHigh));
  }

  private static Interval span(List<Corner> corners) {
    Stream<Bound> lowers = corners.stream().flatMap(corner -> corner.lower().stream());
    Stream<Bound> uppers = corners.stream().flatMap(corner -> corner.upper().stream());
    return new Interval(
        lowers.reduce(IntervalOrder::lowerLower).orElseThrow(),
        uppers.reduce(IntervalOrder::higherUpper).orElseThrow());
  }
}
