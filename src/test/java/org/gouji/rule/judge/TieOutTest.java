package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.actual;
import static org.gouji.rule.judge.Stating.figure;
import static org.gouji.rule.judge.Stating.target;

import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.Subject;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.PartKind;
import org.gouji.rule.scope.PartWhole;
import org.junit.jupiter.api.Test;

class TieOutTest {

  @Test
  void partsThatAddUpPass() {
    assertThat(
            TieOut.sum(table(actual("total", "100.0"), actual("a", "60.0"), actual("b", "40.0"))))
        .extracting(Judgement::verdict)
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void roundingOfThePrintedDigitIsNoViolation() {
    Figure[] parts = {actual("a", "33.3"), actual("b", "33.3"), actual("c", "33.3")};
    assertThat(verdictOfSum(actual("total", "100.0"), parts)).isEqualTo(Verdict.PASS);
  }

  @Test
  void aDifferenceBeyondEveryRoundingIsAViolation() {
    Judgement judged =
        TieOut.sum(table(actual("total", "101"), actual("a", "60.0"), actual("b", "40.0")));
    assertThat(judged.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judged.balance().orElseThrow().difference().orElseThrow().toString())
        .isEqualTo("[40000000, 160000000]");
    assertThat(judged.contributors()).hasSize(3);
  }

  @Test
  void countsAreExact() {
    assertThat(verdictOfSum(count("total", "101"), count("a", "60"), count("b", "40")))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(verdictOfSum(count("total", "100"), count("a", "60"), count("b", "40")))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void agreementInOneEndOnlyIsTight() {
    assertThat(verdictOfSum(actual("total", "100.3"), actual("a", "60.0"), actual("b", "40.1")))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(verdictOfSum(count("total", "101"), actual("a", "60.9999"), count("b", "40")))
        .isEqualTo(Verdict.VIOLATED);
    Figure[] parts = {actual("a", "50.1"), actual("b", "50.1")};
    assertThat(verdictOfSum(actual("total", "100"), parts)).isEqualTo(Verdict.PASS);
    Figure[] edge = {actual("a", "50.0"), actual("b", "50.6")};
    assertThat(verdictOfSum(actual("total", "100"), edge)).isEqualTo(Verdict.TIGHT);
  }

  @Test
  void missingCityLeavesTheSumUndecidable() {
    Judgement judged =
        TieOut.sum(
            new PartWhole(
                Stating.key(actual("total", "100")),
                actual("total", "100"),
                Optional.empty(),
                List.of(actual("a", "60")),
                List.of(new Bilingual("甘孜州", "Garze")),
                true,
                PartKind.TABLE,
                Stating.TOTAL));
    assertThat(judged.verdict()).isEqualTo(Verdict.UNDECIDABLE);
    assertThat(judged.arguments().get("needs"))
        .isEqualTo(new Argument.Several(List.of(new Argument.Words("甘孜州", "Garze"))));
  }

  @Test
  void knownPartsAboveTheTotalViolateItWhateverIsMissing() {
    Figure gap = figure("c").missing();
    assertThat(verdictOfSum(actual("total", "100"), actual("a", "60"), actual("b", "60"), gap))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void missingProfitMayBeALoss() {
    Figure total = figure("total").of("total_profit").is("100");
    Figure known = figure("a").of("total_profit").is("120");
    Figure gap = figure("b").of("total_profit").missing();
    assertThat(TieOut.sum(profits(total, true, known, gap)).verdict())
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void missingIsNotZero() {
    assertThat(verdictOfSum(actual("total", "60"), actual("a", "60"), figure("b").missing()))
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void brokenCellLeavesTheSumUndecidableAndIsNamed() {
    Judgement judged =
        TieOut.sum(table(actual("total", "100"), actual("a", "60"), figure("b").broken()));
    assertThat(judged.verdict()).isEqualTo(Verdict.UNDECIDABLE);
    assertThat(judged.arguments().get("needs").toString()).contains("#REF!");
  }

  @Test
  void missingTotalIsAskedFor() {
    assertThat(verdictOfSum(figure("total").missing(), actual("a", "60")))
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void sixFloorsOfExactlyTheTotalsFloorAreTight() {
    assertThat(verdictOfSum(meishan("5000"), meishanParts("400"))).isEqualTo(Verdict.TIGHT);
  }

  @Test
  void floorsBelowTheTotalsFloorAreSuspicious() {
    Judgement judged = TieOut.sum(scope(meishan("5000"), true, PartKind.PLAN, meishanParts("350")));
    assertThat(judged.verdict()).isEqualTo(Verdict.SUSPICIOUS);
    assertThat(judged.arguments().get("gap").toString()).contains("5000000000");
  }

  @Test
  void floorsAboveTheTotalsFloorPass() {
    assertThat(verdictOfSum(meishan("5000"), meishanParts("450"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void draftFiguresMakeADraftsJudgement() {
    Figure total = figure("total").draft().is("100");
    assertThat(TieOut.sum(table(total, actual("a", "100"))).draft()).isTrue();
    assertThat(TieOut.sum(table(actual("t", "100"), actual("a", "100"))).draft()).isFalse();
  }

  @Test
  void ofWhichItemAboveTheWholeIsAViolation() {
    assertThat(within(actual("total", "100"), actual("a", "101.0"))).isEqualTo(Verdict.VIOLATED);
    assertThat(within(actual("total", "100"), actual("a", "100.4"))).isEqualTo(Verdict.PASS);
    assertThat(within(actual("total", "100"), actual("a", "30"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void ofWhichPlacesTogetherAboveTheWholeAreOnlySuspicious() {
    Figure chengdu = figure("a").about(Subject.region("510100")).is("60");
    Figure meishan = figure("b").about(Subject.region("511400")).is("60");
    assertThat(within(actual("total", "100"), chengdu, meishan)).isEqualTo(Verdict.SUSPICIOUS);
  }

  @Test
  void ofWhichItemsOfOnePlaceMayOverlapAndAreNeverSummed() {
    assertThat(within(actual("total", "100"), actual("a", "60"), actual("b", "60")))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void partOfAProfitMayExceedTheWhole() {
    Figure total = figure("total").of("total_profit").is("100");
    Figure part = figure("a").of("total_profit").is("120");
    assertThat(TieOut.within(profits(total, false, part)).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void missingOfWhichItemIsAskedForUnlessAnotherAlreadyViolates() {
    Figure gap = figure("b").missing();
    assertThat(within(actual("total", "100"), actual("a", "30"), gap))
        .isEqualTo(Verdict.UNDECIDABLE);
    assertThat(within(actual("total", "100"), actual("a", "130"), gap)).isEqualTo(Verdict.VIOLATED);
  }

  private static Verdict verdictOfSum(Figure whole, Figure... parts) {
    return TieOut.sum(table(whole, parts)).verdict();
  }

  private static Verdict within(Figure whole, Figure... parts) {
    return TieOut.within(scope(whole, false, PartKind.TABLE, parts)).verdict();
  }

  private static PartWhole profits(Figure whole, boolean exhaustive, Figure... parts) {
    return new PartWhole(
        Stating.key(whole),
        whole,
        Optional.of(Stating.profit()),
        List.of(parts),
        List.of(),
        exhaustive,
        PartKind.TABLE,
        Stating.TOTAL);
  }

  private static PartWhole table(Figure whole, Figure... parts) {
    return scope(whole, true, PartKind.TABLE, parts);
  }

  private static PartWhole scope(Figure whole, boolean exhaustive, PartKind kind, Figure... parts) {
    return new PartWhole(
        Stating.key(whole),
        whole,
        Optional.empty(),
        List.of(parts),
        List.of(),
        exhaustive,
        kind,
        Stating.TOTAL);
  }

  private static Figure count(String id, String value) {
    return figure(id).in("家").of("enterprises").is(value);
  }

  private static Figure meishan(String floor) {
    return target("工业眉山", Qualifier.MORE_THAN, floor);
  }

  private static Figure[] meishanParts(String last) {
    return new Figure[] {
      target("锂电", Qualifier.AT_LEAST, "1400"),
      target("晶硅光伏", Qualifier.AT_LEAST, "1300"),
      target("化工新材料", Qualifier.AT_LEAST, "1000"),
      target("电子信息", Qualifier.AT_LEAST, "500"),
      target("装备制造", Qualifier.AT_LEAST, "400"),
      target("医药食品", Qualifier.AT_LEAST, last)
    };
  }
}
