package org.gouji.province;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Nothing is found in figures that are consistent, and planted mistakes are found and named. Small
 * made-up provinces here; {@code bench/provinces} takes large ones.
 */
class ProvinceTest {
  private static final int MONTHS = 15;
  private static final int MOST_MISTAKES = 5;

  private final Checking checking = new Checking();

  @Test
  void consistentFiguresRaiseNoIssue() {
    Province province = province(100);

    assertThat(checking.issues(province, province.cells()))
        .extracting(issue -> issue.ruleCode() + " " + issue.scope().code())
        .isEmpty();
  }

  @Test
  void plantedMistakesAreFoundAndTheirCellsAreNamedFirst() {
    Score score = new Score();
    for (int count = 1; count <= MOST_MISTAKES; count++) {
      Province province = province(count);
      Planting planting = new Planting(province.cells(), count, count);
      score.add(planting.mistakes(), checking.issues(province, planting.cells()));
    }

    String report = score.report() + score.misses();
    assertThat(score.precision()).as(report).isGreaterThanOrEqualTo(950);
    assertThat(score.recall()).as(report).isGreaterThanOrEqualTo(950);
    assertThat(score.naming()).as(report).isGreaterThanOrEqualTo(850);
  }

  private static Province province(long seed) {
    return new Province(seed, Places.CITY, Measures.ALL, MONTHS);
  }
}
