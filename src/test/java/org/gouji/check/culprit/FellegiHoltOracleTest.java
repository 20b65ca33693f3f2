package org.gouji.check.culprit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.check.verdict.JudgedRelations;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;
import org.junit.jupiter.api.Test;

/** The search against a brute-force one on small random systems: no differences. */
class FellegiHoltOracleTest {
  private static final int SYSTEMS = 3_000;
  private static final int MOST_WEIGHT = 7;
  private static final BigDecimal CLOSE = new BigDecimal("1E-6");
  private static final BigDecimal EXACTLY = new BigDecimal("1E-30");

  @Test
  void theSearchFindsTheSameLightestSetsAndRangesAsTryingThemAll() {
    int failing = 0;
    int several = 0;
    for (long seed = 1; seed <= SYSTEMS; seed++) {
      RandomSystem system = new RandomSystem(seed);
      ConstraintIndex index =
          new ConstraintIndex(JudgedRelations.of(Terms.judged(system.relations())));
      if (index.failures().isEmpty()) {
        continue;
      }
      failing++;
      Map<Set<String>, Map<String, BigDecimal[]>> expected =
          new BruteForce(system.relations(), system.stated()).lightest(system::weight, MOST_WEIGHT);
      List<Set<String>> found = search(system, index);
      several += found.size() > 1 ? 1 : 0;

      assertThat(found).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected.keySet());
      for (Set<String> set : found) {
        compare(seed, index, set, expected.get(set), system.relations().size());
      }
    }
    assertThat(failing).as("systems in which something failed").isGreaterThan(2_000);
    assertThat(several).isGreaterThan(500);
  }

  private static List<Set<String>> search(RandomSystem system, ConstraintIndex index) {
    List<Constraint> broken =
        index.failures().stream().flatMap(failure -> failure.broken().stream()).toList();
    return new Search(
            index, broken, system::weight, figure -> Interval.all(), new Budget(10_000_000))
        .lightest(MOST_WEIGHT);
  }

  private static void compare(
      long seed,
      ConstraintIndex index,
      Set<String> set,
      Map<String, BigDecimal[]> expected,
      int relations) {
    Map<String, Interval> ranges =
        new TreeMap<>(new Correctable(set, index.around(set), figure -> Interval.all()).ranges());
    ranges.forEach(
        (figure, range) -> {
          String where = "seed %s, %s of %s in %s".formatted(seed, figure, set, range);
          BigDecimal[] ends = expected.get(figure);
          if (!isReleased(index, figure, set)) {
            compare(where, range.lower(), ends[0]);
            compare(where, range.upper(), ends[1]);
          }
        });
  }

  /** The brute force leaves a ratio free once one of its terms changes as well. */
  private static boolean isReleased(ConstraintIndex index, String figure, Set<String> set) {
    return index.around(Set.of(figure)).stream()
        .filter(QuotientConstraint.class::isInstance)
        .anyMatch(
            each ->
                each.figures().iterator().next().equals(figure)
                    && each.figures().stream().filter(set::contains).count() > 1);
  }

  private static void compare(String where, Bound end, BigDecimal expected) {
    if (end.isInfinite()) {
      assertThat(expected.abs()).as(where).isGreaterThan(new BigDecimal("1E+6"));
      return;
    }
    BigDecimal apart = end.value().orElseThrow().subtract(expected).abs();
    assertThat(apart).as(where).isLessThan(CLOSE);
    if (end.isClosed()) {
      assertThat(apart).as(where + ": a closed end is attained").isLessThan(EXACTLY);
    }
  }
}
