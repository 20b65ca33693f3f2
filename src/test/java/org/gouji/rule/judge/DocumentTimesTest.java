package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;
import org.gouji.plan.DatedEvent;
import org.gouji.plan.DatedEvent.EventKind;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanStatus;
import org.gouji.plan.Stage;
import org.gouji.rule.scope.DateOrder;
import org.gouji.rule.scope.StageChain;
import org.junit.jupiter.api.Test;

class DocumentTimesTest {

  private static final ScopeKey KEY =
      new ScopeKey(Subject.region("510000"), "", Period.UNKNOWN, "510000/plan");

  @Test
  void theWorstPairOfDatesDecides() {
    Judgement judgement =
        dates(
            on(EventKind.SIGNED, 3), on(EventKind.PUBLISHED, 13), on(EventKind.COMMENT_UNTIL, 10));

    assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judgement.contributors()).hasSize(3);
  }

  @Test
  void datesOfOneKindAreNotComparedWithEachOther() {
    assertThat(dates(on(EventKind.PUBLISHED, 3), on(EventKind.PUBLISHED, 13)).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void aDraftSaysSo() {
    assertThat(dates(on(EventKind.SIGNED, 3), on(EventKind.PUBLISHED, 4)).draft()).isTrue();
  }

  @Test
  void stagesMayBeListedInAnyOrder() {
    assertThat(stages(new Stage("二", 2026, 2030, ""), new Stage("一", 2023, 2025, "")).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void everyBreakBetweenStagesIsNamed() {
    Judgement judgement =
        stages(
            new Stage("一", 2023, 2025, ""),
            new Stage("二", 2027, 2030, ""),
            new Stage("三", 2030, 2035, ""));

    assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judgement.arguments().get("breaks").toString()).contains("空档").contains("重叠");
  }

  private static DatedEvent on(EventKind kind, int day) {
    return new DatedEvent(kind, LocalDate.of(2023, 1, day), "1月" + day + "日", "文末");
  }

  private static Judgement dates(DatedEvent... events) {
    return DocumentDates.inOrder(new DateOrder(KEY, plan(List.of(events), List.of())));
  }

  private static Judgement stages(Stage... stages) {
    return Stages.contiguous(new StageChain(KEY, plan(List.of(), List.of(stages))));
  }

  private static PlanDocument plan(List<DatedEvent> events, List<Stage> stages) {
    return new PlanDocument(
        "510000/plan",
        "510000",
        "虚构规划",
        "",
        "虚构机关",
        Optional.empty(),
        PlanStatus.DRAFT,
        events,
        stages,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
