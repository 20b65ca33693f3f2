package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.scope.SeriesStep;
import org.gouji.rule.scope.SingleFigure;
import org.junit.jupiter.api.Test;

class PlausibilityTest {

  private static final Indicator VALUE_ADDED =
      Stating.indicator("industrial_value_added", Nature.FLOW, Dimension.MONEY);
  private static final Indicator PROFIT = Stating.profit();
  private static final Indicator SHARE =
      Stating.indicator("industrial_share_of_gdp", Nature.SHARE, Dimension.RATIO);
  private static final Indicator GROWTH =
      Stating.indicator("industrial_value_added_growth", Nature.GROWTH, Dimension.RATIO);
  private static final Indicator PROFIT_GROWTH =
      Stating.indicator("total_profit_growth", Nature.GROWTH, Dimension.RATIO);

  @Test
  void shareBetweenNothingAndAllPasses() {
    assertThat(share("24.3")).isEqualTo(Verdict.PASS);
    assertThat(share("100.0")).isEqualTo(Verdict.PASS);
    assertThat(share("0")).isEqualTo(Verdict.PASS);
  }

  @Test
  void shareAboveAllIsAViolation() {
    assertThat(share("103.5")).isEqualTo(Verdict.VIOLATED);
    assertThat(share("-3.5")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void shareMultipliedByAHundredTwiceIsNamed() {
    Judgement judged = Plausibility.share(single(percent("2430"), SHARE));
    assertThat(judged.causes())
        .singleElement()
        .extracting(c -> c.english())
        .asString()
        .contains("24.3%");
  }

  @Test
  void floorUnderAShareIsPossible() {
    Figure floor = figure("x").asTarget().in("%").qualified(Qualifier.AT_LEAST).is("70");
    assertThat(Plausibility.share(single(floor, SHARE)).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void negativeAmountIsAViolationButALossIsNot() {
    assertThat(Plausibility.sign(single(figure("x").is("-5.2"), VALUE_ADDED)).verdict())
        .isEqualTo(Verdict.VIOLATED);
    assertThat(Plausibility.sign(single(figure("x").is("-5.2"), PROFIT)).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(Plausibility.sign(single(figure("x").is("0.0"), VALUE_ADDED)).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void usualGrowthPasses() {
    assertThat(growth("9.0", GROWTH)).isEqualTo(Verdict.PASS);
    assertThat(growth("-12.4", GROWTH)).isEqualTo(Verdict.PASS);
    assertThat(growth("100", GROWTH)).isEqualTo(Verdict.PASS);
  }

  @Test
  void doubledLevelNeedsASecondLook() {
    assertThat(growth("900", GROWTH)).isEqualTo(Verdict.SUSPICIOUS);
  }

  @Test
  void fallByMoreThanAllIsImpossibleExceptForProfits() {
    assertThat(growth("-104", GROWTH)).isEqualTo(Verdict.VIOLATED);
    assertThat(growth("-240", PROFIT_GROWTH)).isEqualTo(Verdict.PASS);
    assertThat(growth("370", PROFIT_GROWTH)).isEqualTo(Verdict.PASS);
  }

  @Test
  void oneFirmMayGrowWildly() {
    Subject firm = Subject.region("510100").withEnterprise("合成企业");
    Figure rate = figure("x").in("%").about(firm).is("420");
    assertThat(Plausibility.growth(single(rate, GROWTH)).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void cumulativeValueThatFallsIsAViolation() {
    assertThat(cumulative("410.2", "398.7", VALUE_ADDED)).isEqualTo(Verdict.VIOLATED);
    assertThat(cumulative("410.2", "455.0", VALUE_ADDED)).isEqualTo(Verdict.PASS);
  }

  @Test
  void fallWithinRoundingIsNone() {
    assertThat(cumulative("410.2", "410.1", VALUE_ADDED)).isEqualTo(Verdict.PASS);
  }

  @Test
  void cumulativeProfitMayFall() {
    assertThat(cumulative("41.2", "39.7", PROFIT)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void januaryStartsAgain() {
    Figure december = figure("a").period(Period.cumulative(2023, 12)).is("900");
    Figure january = figure("b").period(Period.cumulative(2024, 1)).is("70");
    assertThat(Plausibility.cumulative(series(december, january, VALUE_ADDED)).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void monthlyValuesMayFall() {
    Figure may = figure("a").period(Period.month(2024, 5)).is("90");
    Figure june = figure("b").period(Period.month(2024, 6)).is("70");
    assertThat(Plausibility.cumulative(series(may, june, VALUE_ADDED)).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void jumpByTenThousandIsASlipOfUnit() {
    Judgement judged = slip(figure("a").is("12.5"), figure("b").is("131000"), VALUE_ADDED);
    assertThat(judged.verdict()).isEqualTo(Verdict.SUSPICIOUS);
    assertThat(judged.causes())
        .singleElement()
        .extracting(c -> c.chinese())
        .asString()
        .contains("÷10000")
        .contains("万元与亿元");
  }

  @Test
  void boomIsNoSlip() {
    assertThat(slip(figure("a").is("12.5"), figure("b").is("131"), VALUE_ADDED).verdict())
        .isEqualTo(Verdict.PASS);
    assertThat(slip(figure("a").is("12.5"), figure("b").is("600"), VALUE_ADDED).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void fractionAfterPercentageIsASlip() {
    assertThat(slip(percent("24.3"), percent("0.241"), SHARE).verdict())
        .isEqualTo(Verdict.SUSPICIOUS);
    assertThat(slip(percent("24.3"), percent("2.5"), SHARE).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void growthRatesMayJump() {
    assertThat(slip(percent("0.1"), percent("10"), GROWTH).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void zeroBeforeIsNoSlip() {
    assertThat(slip(figure("a").is("0"), figure("b").is("131"), VALUE_ADDED).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void missingValueIsUndecidable() {
    assertThat(slip(figure("a").missing(), figure("b").is("131"), VALUE_ADDED).verdict())
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  private static Verdict share(String percent) {
    return Plausibility.share(single(percent(percent), SHARE)).verdict();
  }

  private static Verdict growth(String percent, Indicator indicator) {
    return Plausibility.growth(single(percent(percent), indicator)).verdict();
  }

  private static Verdict cumulative(String before, String now, Indicator indicator) {
    Figure previous = figure("a").period(Period.cumulative(2024, 5)).is(before);
    Figure current = figure("b").period(Period.cumulative(2024, 6)).is(now);
    return Plausibility.cumulative(series(previous, current, indicator)).verdict();
  }

  private static Judgement slip(Figure before, Figure now, Indicator indicator) {
    return UnitSlip.step(series(before, now, indicator));
  }

  private static SeriesStep series(Figure before, Figure now, Indicator indicator) {
    return new SeriesStep(Stating.key(now), before, now, indicator);
  }

  private static SingleFigure single(Figure figure, Indicator indicator) {
    return new SingleFigure(
        Stating.key(figure),
        figure,
        indicator,
        levelOf(indicator),
        new UnitOfMeasure("%", "%", Dimension.RATIO, new BigDecimal("0.01")));
  }

  private static Optional<Indicator> levelOf(Indicator indicator) {
    return indicator.growthOf().map(level -> level.equals(PROFIT.code()) ? PROFIT : VALUE_ADDED);
  }

  private static Figure percent(String value) {
    return figure("x").in("%").is(value);
  }
}
