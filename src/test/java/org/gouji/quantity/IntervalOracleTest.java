package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Intervals compute and compare as an oracle that tries numbers out does, 区间对照表: two thousand
 * seeded pairs for each operation, and not one difference.
 */
class IntervalOracleTest {
  private static final int PAIRS = 2_000;
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final long SEED = 20261122;

  @Test
  void sumsAreThoseOfTheOracle() {
    compare((a, b) -> OracleInterval.reach(a, b, Ratio::plus), (a, b) -> Optional.of(a.plus(b)));
  }

  @Test
  void differencesAreThoseOfTheOracle() {
    compare((a, b) -> OracleInterval.reach(a, b, Ratio::minus), (a, b) -> Optional.of(a.minus(b)));
  }

  @Test
  void productsAreThoseOfTheOracle() {
    compare((a, b) -> OracleInterval.reach(a, b, Ratio::times), (a, b) -> Optional.of(a.times(b)));
  }

  @Test
  void quotientsAreThoseOfTheOracle() {
    compare((a, b) -> quotient(a, b, times -> times), Interval::dividedBy);
  }

  @Test
  void growthIsThatOfTheOracle() {
    compare(
        (current, previous) -> quotient(current, previous, times -> times.minus(Ratio.ONE)),
        (current, previous) ->
            current.dividedBy(previous).map(times -> times.minus(Interval.exactly(ONE))));
  }

  @Test
  void sharesInPerCentAreThoseOfTheOracle() {
    compare(
        (part, all) -> quotient(part, all, times -> times.times(Ratio.of(100, 1))),
        Interval::percentOf);
  }

  @Test
  void scalingIsThatOfTheOracle() {
    List<String> differences = new ArrayList<>();
    Random random = new Random(SEED);
    for (int i = 0; i < PAIRS; i++) {
      OracleInterval a = OracleInterval.random(random);
      Ratio weight = Ratio.of(random.nextInt(41) - 20, 4);
      OracleInterval point =
          new OracleInterval(Optional.of(weight), true, Optional.of(weight), true);
      Interval ours = a.asInterval().times(OracleInterval.decimal(weight));
      OracleInterval expected = OracleInterval.reach(a, point, Ratio::times).orElseThrow();
      if (!expected.isSameAs(ours)) {
        differences.add(a + " × " + weight + " is " + expected + ", not " + ours);
      }
    }

    assertThat(differences).isEmpty();
  }

  @Test
  void weightedSumsAreThoseOfTheOracle() {
    List<String> differences = new ArrayList<>();
    for (Pair pair : pairs()) {
      Interval ours =
          Interval.weightedSum(
              List.of(
                  new Interval.Term(BigDecimal.TEN, pair.a().asInterval()),
                  new Interval.Term(new BigDecimal("-0.5"), pair.b().asInterval())));
      BinaryOperator<Ratio> sum = (a, b) -> a.times(Ratio.of(10, 1)).minus(b.times(Ratio.of(1, 2)));
      OracleInterval expected = OracleInterval.reach(pair.a(), pair.b(), sum).orElseThrow();
      if (!expected.isSameAs(ours)) {
        differences.add("10 × " + pair.a() + " − 0.5 × " + pair.b() + " is not " + ours);
      }
    }

    assertThat(differences).isEmpty();
  }

  @Test
  void whatBothAllowIsThatOfTheOracle() {
    examine((pair, probe) -> pair.a().has(probe) && pair.b().has(probe), (a, b) -> a.intersect(b));
  }

  @Test
  void theHullIsThatOfTheOracle() {
    examine(
        (pair, probe) ->
            pair.both().anyMatch(number -> number.compareTo(probe) <= 0)
                && pair.both().anyMatch(number -> number.compareTo(probe) >= 0),
        (a, b) -> Optional.of(a.hull(b)));
  }

  @Test
  void comparisonsAreThoseOfTheOracle() {
    List<String> differences = new ArrayList<>();
    for (Pair pair : pairs()) {
      Interval a = pair.a().asInterval();
      Interval b = pair.b().asInterval();
      List<Boolean> ours =
          List.of(a.isBelow(b), a.isAbove(b), a.contains(b), a.touchesOnlyAtEdge(b), a.isPoint());
      List<Boolean> expected =
          List.of(
              pair.all((x, y) -> x.compareTo(y) < 0),
              pair.all((x, y) -> x.compareTo(y) > 0),
              pair.ofB().stream().allMatch(pair.a()::has),
              pair.touches(),
              pair.isPoint());
      if (!expected.equals(ours)) {
        differences.add(pair + ": " + expected + ", not " + ours);
      }
    }

    assertThat(differences).isEmpty();
  }

  /** Two random ranges with numbers of each. */
  private record Pair(OracleInterval a, OracleInterval b) {

    List<Ratio> landmarks() {
      return Stream.concat(a.landmarks().stream(), b.landmarks().stream()).distinct().toList();
    }

    List<Ratio> ofA() {
      return a.samples(landmarks());
    }

    List<Ratio> ofB() {
      return b.samples(landmarks());
    }

    Stream<Ratio> both() {
      return Stream.concat(ofA().stream(), ofB().stream());
    }

    boolean all(BiFunction<Ratio, Ratio, Boolean> relation) {
      return ofA().stream().allMatch(x -> ofB().stream().allMatch(y -> relation.apply(x, y)));
    }

    boolean isPoint() {
      return ofA().size() == 1;
    }

    /** One number in common, an end of both, and not two points. */
    boolean touches() {
      List<Ratio> common = ofA().stream().filter(b::has).toList();
      return common.size() == 1
          && isEnd(a, common.get(0))
          && isEnd(b, common.get(0))
          && !(isPoint() && ofB().size() == 1);
    }

    private static boolean isEnd(OracleInterval range, Ratio number) {
      return Stream.concat(range.low().stream(), range.high().stream()).anyMatch(number::equals);
    }
  }

  private static List<Pair> pairs() {
    Random random = new Random(SEED);
    return Stream.generate(
            () -> new Pair(OracleInterval.random(random), OracleInterval.random(random)))
        .limit(PAIRS)
        .toList();
  }

  private static Optional<OracleInterval> quotient(
      OracleInterval a, OracleInterval b, UnaryOperator<Ratio> then) {
    return OracleInterval.reachOfQuotients(a, b).map(reach -> reach.each(then));
  }

  private static void compare(
      BiFunction<OracleInterval, OracleInterval, Optional<OracleInterval>> oracle,
      BiFunction<Interval, Interval, Optional<Interval>> ours) {
    List<String> differences = new ArrayList<>();
    for (Pair pair : pairs()) {
      Optional<OracleInterval> expected = oracle.apply(pair.a(), pair.b());
      Optional<Interval> found = ours.apply(pair.a().asInterval(), pair.b().asInterval());
      boolean same =
          expected.isPresent() == found.isPresent()
              && expected.stream().allMatch(range -> range.isSameAs(found.get()));
      if (!same) {
        differences.add(pair + ": " + expected + ", not " + found);
      }
    }

    assertThat(differences).isEmpty();
  }

  /** Whether an interval has the numbers it should have, and none where it should have none. */
  private static void examine(
      BiFunction<Pair, Ratio, Boolean> shouldHave,
      BiFunction<Interval, Interval, Optional<Interval>> ours) {
    OracleInterval everything =
        new OracleInterval(Optional.empty(), false, Optional.empty(), false);
    List<String> differences = new ArrayList<>();
    for (Pair pair : pairs()) {
      Optional<Interval> found = ours.apply(pair.a().asInterval(), pair.b().asInterval());
      for (Ratio probe : everything.samples(pair.landmarks())) {
        boolean has =
            found.filter(range -> range.contains(OracleInterval.decimal(probe))).isPresent();
        if (has != shouldHave.apply(pair, probe)) {
          differences.add(pair + " at " + probe + ": " + found);
        }
      }
    }

    assertThat(differences).isEmpty();
  }
}
