package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.actual;
import static org.gouji.rule.judge.Stating.figure;
import static org.gouji.rule.judge.Stating.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.RatioRow;
import org.gouji.rule.scope.SharedDenominator;
import org.junit.jupiter.api.Test;

class RatiosTest {
  private static final Bilingual GDP = new Bilingual("地区生产总值", "gross domestic product");

  private static final Figure PROFIT = actual("利润", "1141.3");
  private static final Figure REVENUE = figure("营业收入").in("万亿元").is("1.73");

  @Test
  void profitMarginWithinThePrintedPrecisionPasses() {
    assertThat(Ratios.quotient(row(percent("6.6"), REVENUE, PROFIT)).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void ratioBeyondThePrecisionOfAllThreeIsAViolation() {
    Judgement judged = Ratios.quotient(row(percent("6.9"), REVENUE, PROFIT));
    assertThat(judged.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judged.causes()).isEmpty();
    assertThat(judged.contributors()).hasSize(3);
  }

  @Test
  void fractionInsteadOfPercentageIsNamed() {
    Judgement judged = Ratios.quotient(row(percent("0.066"), REVENUE, PROFIT));
    assertThat(judged.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judged.causes())
        .anySatisfy(cause -> assertThat(cause.chinese()).contains("÷100").contains("百分数"));
  }

  @Test
  void missingDenominatorIsAskedFor() {
    RatioRow row = row(percent("24.3"), Optional.empty(), actual("工业增加值", "5067"));
    Judgement judged = Ratios.quotient(row);
    assertThat(judged.verdict()).isEqualTo(Verdict.UNDECIDABLE);
    assertThat(judged.arguments().get("needs").toString()).contains("分母");
  }

  @Test
  void zeroDenominatorIsUndecidableNotAFault() {
    assertThat(Ratios.quotient(row(percent("6.6"), exactZero(), PROFIT)).verdict())
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void outputPerMuIsComputedInTheUnitOfLand() {
    Figure land = figure("用地").in("亩").is("200");
    Figure perMu = figure("亩均").in("万元/亩").is("500.0");
    assertThat(Ratios.quotient(row(perMu, land, actual("产值", "10.00"))).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void shareImpliedByFloorsAboveTheTargetIsNotBinding() {
    Judgement judged = ImpliedShares.target(meishan(share("60")));
    assertThat(judged.verdict()).isEqualTo(Verdict.PASS);
    assertThat(judged.arguments())
        .containsEntry("implied", new Argument.Quoted("74.0%"))
        .containsEntry("remark", new Argument.Words("该目标不构成约束", "the target is not binding"));
  }

  @Test
  void shareImpliedByFloorsExactlyAtTheTargetIsTight() {
    assertThat(ImpliedShares.target(meishan(share("74"))).verdict()).isEqualTo(Verdict.TIGHT);
  }

  @Test
  void shareImpliedByFloorsBelowTheTargetIsSuspicious() {
    assertThat(ImpliedShares.target(meishan(share("80"))).verdict()).isEqualTo(Verdict.SUSPICIOUS);
  }

  @Test
  void targetShareWithoutTargetsOfItsPartsIsUndecidable() {
    assertThat(ImpliedShares.target(row(share("60"), Optional.empty())).verdict())
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void weakerFloorThanTheImpliedOneIsSuspiciousAndShowsTheBound() {
    Judgement judged = ImpliedShares.sharedDenominator(chengdu("1400"));
    assertThat(judged.verdict()).isEqualTo(Verdict.SUSPICIOUS);
    assertThat(judged.arguments().get("bound").toString()).contains("1459.6").contains("亿元");
    assertThat(judged.arguments().get("whole").toString()).contains("20851.9");
    assertThat(judged.balance().orElseThrow().expected().lowerValue().orElseThrow())
        .isBetween(new BigDecimal("145648000000"), new BigDecimal("145649000000"));
  }

  @Test
  void floorAboveTheImpliedOnePasses() {
    assertThat(ImpliedShares.sharedDenominator(chengdu("1500")).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void printedNumeratorBesideAnotherPrintedShareIsJudgedByIntervals() {
    SharedDenominator agreeing = pair(percent("7.0"), actual("技术合同", "1460"));
    SharedDenominator contrary = pair(percent("7.0"), actual("技术合同", "1400"));
    assertThat(ImpliedShares.sharedDenominator(agreeing).verdict()).isEqualTo(Verdict.PASS);
    assertThat(ImpliedShares.sharedDenominator(contrary).verdict()).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void otherShareWithoutANumeratorIsUndecidable() {
    RatioRow other = row(percent("7.0"), Optional.empty());
    SharedDenominator pair = new SharedDenominator(other.key(), known(), other, GDP);
    assertThat(ImpliedShares.sharedDenominator(pair).verdict()).isEqualTo(Verdict.UNDECIDABLE);
  }

  private static SharedDenominator chengdu(String floor) {
    Figure share = figure("占比").in("%").qualified(Qualifier.MORE_THAN).is("7");
    return pair(share, figure("技术合同").qualified(Qualifier.MORE_THAN).is(floor));
  }

  private static SharedDenominator pair(Figure share, Figure numerator) {
    RatioRow other = row(share, Optional.empty(), numerator);
    return new SharedDenominator(other.key(), known(), other, GDP);
  }

  private static RatioRow known() {
    return row(percent("24.3"), Optional.empty(), actual("工业增加值", "5067"));
  }

  private static RatioRow meishan(Figure share) {
    return row(
        share,
        target("工业眉山", Qualifier.MORE_THAN, "5000"),
        target("锂电", Qualifier.AT_LEAST, "1400"),
        target("晶硅光伏", Qualifier.AT_LEAST, "1300"),
        target("化工新材料", Qualifier.AT_LEAST, "1000"));
  }

  private static Figure share(String floor) {
    return figure("占比")
        .asTarget()
        .period(Period.deadline(2027))
        .in("%")
        .qualified(Qualifier.MORE_THAN)
        .is(floor);
  }

  private static Figure percent(String value) {
    return figure("比率").in("%").is(value);
  }

  private static Figure exactZero() {
    return figure("零").in("家").is("0");
  }

  private static RatioRow row(Figure ratio, Figure denominator, Figure... numerators) {
    return row(ratio, Optional.of(denominator), numerators);
  }

  private static RatioRow row(Figure ratio, Optional<Figure> denominator, Figure... numerators) {
    return new RatioRow(
        Stating.key(ratio),
        ratio,
        List.of(numerators),
        denominator,
        new Bilingual("分子", "the numerator"),
        new Bilingual("分母", "the denominator"));
  }
}
