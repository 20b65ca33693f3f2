package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.figure.Written;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.ProjectSchedule;
import org.junit.jupiter.api.Test;

class ProjectScheduleTest {

  private static final LocalDate DEADLINE = LocalDate.of(2027, 6, 15);

  @Test
  void aMonthBeforeTheDeadlineIsInTime() {
    assertThat(verdict(new Stated.OnDate(Period.month(2027, 5)))).isEqualTo(Verdict.PASS);
  }

  @Test
  void theDayItselfIsInTime() {
    assertThat(verdict(new Stated.OnDate(Period.instant(DEADLINE)))).isEqualTo(Verdict.PASS);
  }

  @Test
  void aMonthThatHoldsTheDeadlineMayBeLate() {
    assertThat(verdict(new Stated.OnDate(Period.month(2027, 6)))).isEqualTo(Verdict.SUSPICIOUS);
  }

  @Test
  void aMonthAfterTheDeadlineIsLate() {
    assertThat(verdict(new Stated.OnDate(Period.month(2027, 7)))).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void aBlankCompletionIsUndecidableNotInTime() {
    assertThat(verdict(new Stated.Missing(""))).isEqualTo(Verdict.UNDECIDABLE);
  }

  private static Verdict verdict(Stated stated) {
    Figure completion =
        new Figure(
            "E4",
            FigureKind.ACTUAL,
            Subject.region("510100").withProject("虚构项目"),
            "虚构项目",
            "",
            List.of("计划竣工时间"),
            Period.UNKNOWN,
            "",
            stated,
            new Written("", Optional.empty(), "", Optional.empty(), Qualifier.EXACT),
            FigureStatus.REPORTED,
            Set.of(Mark.LIST_ITEM),
            new Source.Cell("case.xlsx", "", "表1", "E4", Optional.empty(), Optional.empty()));
    return Deadlines.inTime(
            new ProjectSchedule(
                Stating.key(completion),
                completion,
                DEADLINE,
                new Bilingual("虚构规划", "a made-up plan")))
        .verdict();
  }
}
