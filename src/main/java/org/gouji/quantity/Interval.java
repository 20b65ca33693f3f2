package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All values a figure may have: a non-empty range of exact decimals with open, closed or infinite
 * ends, 区间.
 *
 * <p>Arithmetic is that of sets: the result is the smallest interval that holds the result for each
 * choice of values. Sums and products are exact; quotients and roots are exact where they end
 * within {@link Rounding#DIGITS} digits and otherwise rounded outwards, and a rounded end is open
 * because it is never attained.
 */
public record Interval(Bound lower, Bound upper) {

  /** One weighted term of a sum, 加权项. */
  public record Term(BigDecimal weight, Interval interval) {}

  public Interval {
    if (IntervalOrder.isEmpty(lower, upper)) {
      throw new IllegalArgumentException(
          "no number lies in " + IntervalText.of(lower, upper) + "; swap or correct the ends");
    }
  }

  public static Interval of(Bound lower, Bound upper) {
    return new Interval(lower, upper);
  }

  public static Interval exactly(BigDecimal value) {
    return closed(value, value);
  }

  public static Interval closed(BigDecimal lower, BigDecimal upper) {
    return new Interval(Bound.closed(lower), Bound.closed(upper));
  }

  public static Interval open(BigDecimal lower, BigDecimal upper) {
    return new Interval(Bound.open(lower), Bound.open(upper));
  }

  public static Interval atLeast(BigDecimal value) {
    return new Interval(Bound.closed(value), Bound.infinite());
  }

  public static Interval moreThan(BigDecimal value) {
    return new Interval(Bound.open(value), Bound.infinite());
  }

  public static Interval atMost(BigDecimal value) {
    return new Interval(Bound.infinite(), Bound.closed(value));
  }

  public static Interval lessThan(BigDecimal value) {
    return new Interval(Bound.infinite(), Bound.open(value));
  }

  public static Interval all() {
    return new Interval(Bound.infinite(), Bound.infinite());
  }

  /** Σ weight · interval; the sum of no terms is 0. */
  public static Interval weightedSum(List<Term> terms) {
    return IntervalArithmetic.weightedSum(terms);
  }

  /**
   * The constant yearly growth (to/from)^(1/years) − 1, 年均增速; empty where a level may be negative
   * or the base may be 0, because no rate is defined there.
   */
  public static Optional<Interval> annualGrowth(Interval from, Interval to, int years) {
    return AnnualGrowth.between(from, to, years);
  }

  public Interval plus(Interval other) {
    return IntervalArithmetic.plus(this, other);
  }

  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  public Interval negate() {
    return times(BigDecimal.ONE.negate());
  }

  /** Scales by a weight; a negative weight swaps the ends and their openness, 0 leaves just 0. */
  public Interval times(BigDecimal weight) {
    return IntervalArithmetic.scale(this, weight);
  }

  public Interval times(Interval other) {
    return IntervalArithmetic.times(this, other);
  }

  /**
   * The quotients by every non-zero value of the divisor, as their smallest common interval.
   *
   * <p>Empty if the divisor can only be 0. A divisor with 0 at one end gives a half line; one with
   * 0 inside gives {@link #all()}, except that 0 divided by anything is exactly 0.
   */
  public Optional<Interval> dividedBy(Interval divisor) {
    return IntervalArithmetic.divide(this, divisor);
  }

  /** This part as a percentage of the whole, 占比: 24.3 stands for 24.3 %. */
  public Optional<Interval> percentOf(Interval whole) {
    return times(BigDecimal.valueOf(100)).dividedBy(whole);
  }

  /** The values both allow; empty if the two contradict each other. */
  public Optional<Interval> intersect(Interval other) {
    Bound low = IntervalOrder.higherLower(lower, other.lower);
    Bound high = IntervalOrder.lowerUpper(upper, other.upper);
    return IntervalOrder.isEmpty(low, high)
        ? Optional.empty()
        : Optional.of(new Interval(low, high));
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(
        IntervalOrder.lowerLower(lower, other.lower),
        IntervalOrder.higherUpper(upper, other.upper));
  }

  public boolean contains(BigDecimal value) {
    return contains(exactly(value));
  }

  public boolean contains(Interval other) {
    return hull(other).equals(this);
  }

  public boolean isPoint() {
    return lower.isClosed() && lower.equals(upper);
  }

  /** Distance between the ends; empty if one of them is infinite. */
  public Optional<BigDecimal> width() {
    return lowerValue().flatMap(low -> upperValue().map(high -> high.subtract(low)));
  }

  /**
   * Whether the two agree in one value only, an end of both, 相符但无余量.
   *
   * <p>Two equal points are plain agreement: with exact figures on both sides there is no slack
   * that could be used up.
   */
  public boolean touchesOnlyAtEdge(Interval other) {
    if (isPoint() && other.isPoint()) {
      return false;
    }
    return intersect(other)
        .filter(Interval::isPoint)
        .map(Interval::lower)
        .filter(end -> isEnd(end) && other.isEnd(end))
        .isPresent();
  }

  /**
   * Whether two floors without a ceiling start at the same value, 下限持平: [5000, ∞) and (5000, ∞).
   * Parts that promise exactly the floor of their whole leave no slack though both sets are
   * endless.
   */
  public boolean sharesFloorWith(Interval other) {
    return upper.isInfinite()
        && other.upper.isInfinite()
        && lowerValue().isPresent()
        && lowerValue().equals(other.lowerValue());
  }

  public Optional<BigDecimal> lowerValue() {
    return lower.value();
  }

  public Optional<BigDecimal> upperValue() {
    return upper.value();
  }

  /** Whether every value lies below every value of the other. */
  public boolean isBelow(Interval other) {
    return IntervalOrder.isEmpty(other.lower, upper);
  }

  /** Whether every value lies above every value of the other. */
  public boolean isAbove(Interval other) {
    return other.isBelow(this);
  }

  private boolean isEnd(Bound end) {
    return end.equals(lower) || end.equals(upper);
  }

  /** Plain decimal notation without exponents: {@code [17250, 17350]}, {@code (5000, ∞)}. */
  @Override
  public String toString() {
    return IntervalText.of(lower, upper);
  }
}
