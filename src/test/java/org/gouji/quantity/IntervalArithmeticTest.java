package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.gouji.quantity.SmallIntervals.Reach;
import org.junit.jupiter.api.Test;

/** All operations on all small intervals against an oracle that only knows single numbers. */
class IntervalArithmeticTest {
  private static final List<Interval> SMALL = SmallIntervals.all();
  private static final BigDecimal HAIR_OF_ROUNDING = new BigDecimal("1e-38");

  @Test
  void theGridHoldsEveryKindOfInterval() {
    // 5 points, 10 pairs × 4 kinds of ends, 5 values × 2 sides × 2 kinds, and the whole line
    assertThat(SMALL).hasSize(5 + 40 + 20 + 1).doesNotHaveDuplicates();
  }

  @Test
  void sumsAgreeWithTheOracle() {
    forAllPairs((a, b) -> assertReach(a.plus(b), results(a, b, Exact::plus), a + " + " + b));
  }

  @Test
  void differencesAgreeWithTheOracle() {
    Exact minusOne = Exact.of(BigDecimal.ONE.negate());
    forAllPairs(
        (a, b) ->
            assertReach(
                a.minus(b), results(a, b, (x, y) -> x.plus(y.times(minusOne))), a + " - " + b));
  }

  @Test
  void productsAgreeWithTheOracle() {
    forAllPairs((a, b) -> assertReach(a.times(b), results(a, b, Exact::times), a + " * " + b));
  }

  @Test
  void quotientsAgreeWithTheOracle() {
    forAllPairs(
        (a, b) -> {
          List<Exact> divisors =
              SmallIntervals.samples(b).stream().filter(y -> !y.isZero()).toList();
          if (divisors.isEmpty()) {
            assertThat(a.dividedBy(b)).as("%s / %s", a, b).isEmpty();
            return;
          }
          List<Exact> quotients = new ArrayList<>();
          SmallIntervals.samples(a)
              .forEach(x -> divisors.forEach(y -> quotients.add(x.dividedBy(y))));
          assertReach(a.dividedBy(b).orElseThrow(), quotients, a + " / " + b);
        });
  }

  @Test
  void weightedSumsAgreeWithTheOracle() {
    List<BigDecimal> weights = Stream.of("-2", "-0.5", "0", "1").map(BigDecimal::new).toList();
    for (BigDecimal v : weights) {
      for (BigDecimal w : weights) {
        forAllPairs(
            (a, b) ->
                assertReach(
                    Interval.weightedSum(List.of(new Interval.Term(v, a), new Interval.Term(w, b))),
                    results(a, b, (x, y) -> x.times(Exact.of(v)).plus(y.times(Exact.of(w)))),
                    v + " * " + a + " + " + w + " * " + b));
      }
    }
  }

  @Test
  void percentagesAreHundredfoldQuotients() {
    Interval share =
        Interval.exactly(new BigDecimal("3700"))
            .percentOf(Interval.exactly(new BigDecimal("5000")))
            .orElseThrow();
    assertThat(share).isEqualTo(Interval.exactly(new BigDecimal("74")));
  }

  @Test
  void theSumOfNothingIsZero() {
    assertThat(Interval.weightedSum(List.of())).isEqualTo(Interval.exactly(BigDecimal.ZERO));
  }

  @Test
  void aRoundedEndIsNeverAttained() {
    Interval third =
        Interval.exactly(BigDecimal.ONE)
            .dividedBy(Interval.exactly(new BigDecimal("3")))
            .orElseThrow();
    assertThat(third.lower().isClosed()).isFalse();
    assertThat(third.upper().isClosed()).isFalse();
    assertThat(third.width().orElseThrow()).isLessThan(new BigDecimal("1e-39"));
  }

  private interface PairCheck {
    void check(Interval a, Interval b);
  }

  private static void forAllPairs(PairCheck check) {
    SMALL.forEach(a -> SMALL.forEach(b -> check.check(a, b)));
  }

  private static List<Exact> results(Interval a, Interval b, BinaryOperator<Exact> operation) {
    List<Exact> right = SmallIntervals.samples(b);
    return SmallIntervals.samples(a).stream()
        .flatMap(x -> right.stream().map(y -> operation.apply(x, y)))
        .toList();
  }

  private static void assertReach(Interval actual, List<Exact> results, String what) {
    assertEnd(actual.lower(), SmallIntervals.lowest(results), true, what);
    assertEnd(actual.upper(), SmallIntervals.highest(results), false, what);
  }

  private static void assertEnd(Bound actual, Reach expected, boolean lower, String what) {
    if (expected.endless() || actual.isInfinite()) {
      assertThat(actual.isInfinite()).as(what).isEqualTo(expected.endless());
      return;
    }
    BigDecimal value = actual.value().orElseThrow();
    BigDecimal scaled = value.multiply(new BigDecimal(expected.value().under()));
    BigDecimal excess = scaled.subtract(new BigDecimal(expected.value().over()));
    if (excess.signum() == 0) {
      assertThat(actual.isClosed()).as(what).isEqualTo(expected.attained());
      return;
    }
    BigDecimal outward = lower ? excess.negate() : excess;
    assertThat(outward).as("%s rounded outwards", what).isPositive();
    assertThat(outward)
        .as("%s rounded little", what)
        .isLessThan(HAIR_OF_ROUNDING.multiply(new BigDecimal(expected.value().under())));
    assertThat(actual.isClosed()).as("%s rounded, not attained", what).isFalse();
  }
}
