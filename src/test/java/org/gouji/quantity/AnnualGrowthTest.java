package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualGrowthTest {

  @ParameterizedTest
  @CsvSource({"5067, 6000, 3, 5.80", "6000, 8500, 5, 7.21", "8500, 10000, 5, 3.30"})
  void requiredGrowthOfEachStage(String from, String to, int years, String percent) {
    QuantityFormat twoDecimals = new QuantityFormat(java.util.Locale.ENGLISH, 2);
    Interval growth = growth(from, to, years).times(BigDecimal.valueOf(100));
    assertThat(new BigDecimal(twoDecimals.number(growth.lowerValue().orElseThrow())))
        .isEqualByComparingTo(percent);
  }

  @Test
  void enclosesTheTrueRootTightlyAndIsExactWhereItEnds() {
    for (int from = 1; from <= 12; from++) {
      for (int to = 1; to <= 12; to++) {
        for (int years = 1; years <= 4; years++) {
          assertEnclosed(from, to, years);
        }
      }
    }
  }

  private static void assertEnclosed(int from, int to, int years) {
    Interval growth = growth("" + from, "" + to, years);
    BigDecimal low = BigDecimal.ONE.add(growth.lowerValue().orElseThrow()).pow(years);
    BigDecimal high = BigDecimal.ONE.add(growth.upperValue().orElseThrow()).pow(years);
    BigDecimal base = BigDecimal.valueOf(from);
    int lowSide = low.multiply(base).compareTo(BigDecimal.valueOf(to));
    int highSide = high.multiply(base).compareTo(BigDecimal.valueOf(to));
    String what = from + " to " + to + " in " + years;
    if (growth.isPoint()) {
      assertThat(lowSide).as(what).isZero();
      return;
    }
    assertThat(lowSide).as(what).isNegative();
    assertThat(highSide).as(what).isPositive();
    assertThat(growth.width().orElseThrow()).as(what).isLessThan(new BigDecimal("1e-29"));
    assertThat(growth.lower().isClosed() || growth.upper().isClosed()).as(what).isFalse();
  }

  @Test
  void perfectPowersAreExact() {
    assertThat(growth("1000", "1331", 3)).isEqualTo(Interval.exactly(new BigDecimal("0.1")));
    assertThat(growth("5", "0", 2)).isEqualTo(Interval.exactly(BigDecimal.ONE.negate()));
  }

  @Test
  void aFloorAsTheGoalGivesAFloorOfGrowth() {
    Interval goal = Interval.moreThan(new BigDecimal("121"));
    Interval growth =
        Interval.annualGrowth(Interval.exactly(new BigDecimal("100")), goal, 2).orElseThrow();
    assertThat(growth).isEqualTo(Interval.moreThan(new BigDecimal("0.1")));
  }

  @Test
  void aPrintedBaseSpansTheRate() {
    Interval base = Interval.closed(new BigDecimal("100"), new BigDecimal("400"));
    Interval goal = Interval.exactly(new BigDecimal("400"));
    assertThat(Interval.annualGrowth(base, goal, 2))
        .contains(Interval.closed(BigDecimal.ZERO, BigDecimal.ONE));
  }

  @Test
  void noRateLeadsFromZeroOrToALoss() {
    Interval zero = Interval.exactly(BigDecimal.ZERO);
    Interval one = Interval.exactly(BigDecimal.ONE);
    assertThat(Interval.annualGrowth(zero, one, 3)).isEmpty();
    assertThat(Interval.annualGrowth(Interval.atLeast(BigDecimal.ZERO), one, 3)).isEmpty();
    assertThat(Interval.annualGrowth(one, one.negate(), 3)).isEmpty();
  }

  @Test
  void aStageHasAtLeastOneYear() {
    Interval one = Interval.exactly(BigDecimal.ONE);
    assertThatThrownBy(() -> Interval.annualGrowth(one, one, 0))
        .hasMessageContaining("1 to 200 whole years");
  }

  private static Interval growth(String from, String to, int years) {
    return Interval.annualGrowth(
            Interval.exactly(new BigDecimal(from)), Interval.exactly(new BigDecimal(to)), years)
        .orElseThrow();
  }
}
