package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.Argument;
import org.gouji.issue.Verdict;
import org.gouji.plan.Hedge;
import org.gouji.plan.PlanFigure;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.DueTarget;
import org.gouji.rule.scope.TargetPath;
import org.junit.jupiter.api.Test;

class PathsTest {

  private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  @Test
  void pathThatMustGoFasterLaterIsSuspiciousAndShowsEachLeg() {
    Judgement judged = Paths.pace(chengdu());
    assertThat(judged.verdict()).isEqualTo(Verdict.SUSPICIOUS);
    assertThat(judged.arguments().get("path").toString()).contains("5067→6000→8500→");
    assertThat(judged.arguments()).containsEntry("last", new Argument.Number(TEN_THOUSAND, "亿元"));
    assertThat(judged.arguments().get("legs").toString())
        .contains("2022—2025年（3年）年均5.80%")
        .contains("2025—2030年（5年）年均7.21%")
        .contains("2030—2035年（5年）年均3.30%")
        .contains("7.21% a year over 5 years (2025–2030)");
    assertThat(judged.arguments().get("faster").toString()).contains("2025—2030");
  }

  @Test
  void pathThatSlowsDownPasses() {
    assertThat(pace(reported(2022, "5067"), aim(2025, "6500"), aim(2030, "8500")))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void sharesMoveInPointsAYear() {
    Figure now = figure("now").in("%").is("60.0");
    Figure later = figure("later").asTarget().in("%").period(Period.deadline(2027)).is("65.0");
    Judgement judged = Paths.pace(path(now, later));
    assertThat(judged.verdict()).isEqualTo(Verdict.PASS);
    assertThat(judged.arguments().get("legs").toString()).contains("年均1.00个百分点");
  }

  @Test
  void ranksHaveNoGrowth() {
    Figure now = figure("now").in("位").is("10");
    Figure later = figure("later").asTarget().in("位").period(Period.deadline(2027)).is("8");
    assertThat(Paths.pace(path(now, later)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void halfAYearsFlowIsNoLevelToGrowFrom() {
    Figure half = figure("half").period(Period.half(2024, 1)).is("2500");
    assertThat(pace(half, aim(2025, "6000"))).isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void zeroLevelLeavesTheGrowthUndecidable() {
    assertThat(pace(reported(2022, "0"), aim(2025, "6000"))).isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void risingMilestonesPass() {
    assertThat(Paths.monotone(chengdu()).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void equalMilestonesPass() {
    assertThat(monotone(aim(2025, "6000"), aim(2030, "6000"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void laterMilestoneThatAimsLowerIsAViolation() {
    assertThat(monotone(aim(2025, "8500"), aim(2030, "6000"))).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void targetBelowWhatIsAlreadyReportedIsSuspicious() {
    assertThat(monotone(reported(2022, "6500"), aim(2025, "6000"))).isEqualTo(Verdict.SUSPICIOUS);
    assertThat(monotone(reported(2022, "6000"), aim(2025, "6000"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void milestoneWithoutANumberIsAskedFor() {
    Figure gap = figure("gap").asTarget().period(Period.deadline(2030)).missing();
    assertThat(monotone(aim(2025, "6000"), gap)).isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void dueTargetIsMetOrMissed() {
    assertThat(met(aim(2025, "6000"), "6100", Hedge.FIRM).verdict()).isEqualTo(Verdict.PASS);
    assertThat(met(aim(2025, "6000"), "5900", Hedge.FIRM).verdict()).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void reportOfExactlyTheBarThatWasToBePassedIsTight() {
    assertThat(met(aim(2025, "6000"), "6000", Hedge.FIRM).verdict()).isEqualTo(Verdict.TIGHT);
  }

  @Test
  void strivenTargetIsJudgedTheSameButMarked() {
    Judgement judged = met(aim(2025, "6000"), "5900", Hedge.STRIVE);
    assertThat(judged.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judged.strive()).isTrue();
  }

  @Test
  void plainTargetIsAFloorAndPlainRankACeiling() {
    Figure firms = figure("t").asTarget().in("家").period(Period.deadline(2025)).is("38");
    Figure rank = figure("t").asTarget().in("位").period(Period.deadline(2025)).is("10");
    assertThat(met(firms, figure("a").in("家").is("40"))).isEqualTo(Verdict.PASS);
    assertThat(met(firms, figure("a").in("家").is("37"))).isEqualTo(Verdict.VIOLATED);
    assertThat(met(rank, figure("a").in("位").is("8"))).isEqualTo(Verdict.PASS);
    assertThat(met(rank, figure("a").in("位").is("12"))).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void targetWithoutAReportIsLeftToAnotherRule() {
    PlanFigure plan = plan(aim(2025, "6000"), Hedge.FIRM);
    DueTarget due = new DueTarget(Stating.key(plan.figure()), plan, Optional.empty(), true, AS_OF);
    assertThat(DueTargets.met(due).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static Judgement met(Figure target, String actual, Hedge hedge) {
    return DueTargets.met(due(plan(target, hedge), reported(2025, actual)));
  }

  private static Verdict met(Figure target, Figure actual) {
    return DueTargets.met(due(plan(target, Hedge.FIRM), actual)).verdict();
  }

  private static DueTarget due(PlanFigure plan, Figure actual) {
    return new DueTarget(Stating.key(plan.figure()), plan, Optional.of(actual), true, AS_OF);
  }

  private static PlanFigure plan(Figure target, Hedge hedge) {
    return new PlanFigure(target, hedge, List.of(), Optional.empty(), List.of(), true);
  }

  private static TargetPath chengdu() {
    Figure last =
        figure("2035")
            .asTarget()
            .in("万亿元")
            .period(Period.deadline(2035))
            .qualified(Qualifier.REACH)
            .is("1");
    return path(reported(2022, "5067"), aim(2025, "6000"), aim(2030, "8500"), last);
  }

  private static Figure reported(int year, String value) {
    return figure("actual" + year).period(Period.year(year)).is(value);
  }

  private static Figure aim(int year, String floor) {
    return figure("aim" + year)
        .asTarget()
        .period(Period.deadline(year))
        .qualified(Qualifier.MORE_THAN)
        .is(floor);
  }

  private static Verdict pace(Figure... points) {
    return Paths.pace(path(points)).verdict();
  }

  private static Verdict monotone(Figure... points) {
    return Paths.monotone(path(points)).verdict();
  }

  private static TargetPath path(Figure... points) {
    return new TargetPath(Stating.key(points[0]), List.of(points), true, false);
  }
}
