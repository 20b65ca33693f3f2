package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Intervals as sets: every relation of every two small intervals against plain membership. */
class IntervalSetTest {
  private static final List<Interval> SMALL = SmallIntervals.all();
  private static final BigDecimal FIVE_THOUSAND = new BigDecimal("5000");

  @Test
  void containsExactlyItsMembers() {
    for (Interval a : SMALL) {
      for (BigDecimal x : SmallIntervals.universe()) {
        assertThat(a.contains(x)).as("%s in %s", x, a).isEqualTo(members(a).contains(x));
      }
    }
  }

  @Test
  void intersectionHoldsTheCommonMembersOnly() {
    forAllPairs(
        (a, b) -> {
          List<BigDecimal> common = common(a, b);
          Optional<Interval> both = a.intersect(b);
          assertThat(both.isPresent()).as("%s, %s", a, b).isEqualTo(!common.isEmpty());
          both.ifPresent(i -> assertThat(members(i)).as("%s, %s", a, b).isEqualTo(common));
        });
  }

  @Test
  void hullReachesFromTheLowestToTheHighestMember() {
    forAllPairs(
        (a, b) -> {
          List<BigDecimal> either =
              Stream.concat(members(a).stream(), members(b).stream()).sorted().toList();
          BigDecimal lowest = either.get(0);
          BigDecimal highest = either.get(either.size() - 1);
          List<BigDecimal> between =
              SmallIntervals.universe().stream()
                  .filter(x -> x.compareTo(lowest) >= 0 && x.compareTo(highest) <= 0)
                  .toList();
          assertThat(members(a.hull(b)))
              .as("%s, %s", a, b)
              .containsExactlyInAnyOrderElementsOf(between);
        });
  }

  @Test
  void oneContainsTheOtherIfItHasAllItsMembers() {
    forAllPairs(
        (a, b) ->
            assertThat(a.contains(b))
                .as("%s in %s", b, a)
                .isEqualTo(members(a).containsAll(members(b))));
  }

  @Test
  void belowMeansEveryMemberIsSmaller() {
    forAllPairs(
        (a, b) -> {
          boolean below =
              members(a).stream()
                  .allMatch(x -> members(b).stream().allMatch(y -> x.compareTo(y) < 0));
          assertThat(a.isBelow(b)).as("%s below %s", a, b).isEqualTo(below);
          assertThat(b.isAbove(a)).as("%s above %s", b, a).isEqualTo(below);
        });
  }

  @Test
  void touchingMeansOneCommonMemberAtAnEndOfBoth() {
    forAllPairs(
        (a, b) -> {
          List<BigDecimal> common = common(a, b);
          boolean bothPoints = members(a).size() == 1 && members(b).size() == 1;
          boolean touching =
              !bothPoints
                  && common.size() == 1
                  && isExtreme(common.get(0), members(a))
                  && isExtreme(common.get(0), members(b));
          assertThat(a.touchesOnlyAtEdge(b)).as("%s, %s", a, b).isEqualTo(touching);
        });
  }

  @Test
  void equalFloorsLeaveNoSlackThoughBothAreEndless() {
    Interval promised = Interval.atLeast(FIVE_THOUSAND);
    Interval wanted = Interval.moreThan(FIVE_THOUSAND);
    assertThat(promised.sharesFloorWith(wanted)).isTrue();
    assertThat(promised.touchesOnlyAtEdge(wanted)).isFalse();
    assertThat(promised.sharesFloorWith(Interval.exactly(FIVE_THOUSAND))).isFalse();
  }

  @Test
  void printedScaleDoesNotMakeADifference() {
    assertThat(Interval.exactly(new BigDecimal("5000.00")))
        .isEqualTo(Interval.exactly(new BigDecimal("5E3")));
  }

  @Test
  void emptyIntervalsCannotBeMade() {
    BigDecimal one = BigDecimal.ONE;
    assertThatThrownBy(() -> Interval.closed(BigDecimal.TEN, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[10, 1]");
    assertThatThrownBy(() -> Interval.open(one, one)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Interval.of(Bound.closed(one), Bound.open(one)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void printsPlainMathematicalNotation() {
    assertThat(Interval.closed(new BigDecimal("1.725E4"), new BigDecimal("17350")))
        .hasToString("[17250, 17350]");
    assertThat(Interval.moreThan(FIVE_THOUSAND)).hasToString("(5000, ∞)");
    assertThat(Interval.lessThan(FIVE_THOUSAND)).hasToString("(-∞, 5000)");
  }

  @Test
  void anEndlessExponentIsRefusedAtOnce() {
    assertThatThrownBy(() -> Interval.exactly(new BigDecimal("1E300000000")))
        .isInstanceOf(UnreadableNumberException.class);
  }

  private static boolean isExtreme(BigDecimal x, List<BigDecimal> members) {
    return members.stream().allMatch(y -> x.compareTo(y) <= 0)
        || members.stream().allMatch(y -> x.compareTo(y) >= 0);
  }

  private static List<BigDecimal> members(Interval interval) {
    return SmallIntervals.members(interval).stream().sorted().toList();
  }

  private static List<BigDecimal> common(Interval a, Interval b) {
    return members(a).stream().filter(members(b)::contains).toList();
  }

  private interface PairCheck {
    void check(Interval a, Interval b);
  }

  private static void forAllPairs(PairCheck check) {
    SMALL.forEach(a -> SMALL.forEach(b -> check.check(a, b)));
  }
}
