package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;
import org.gouji.plan.AmbitionLevel;
import org.gouji.plan.Goal;
import org.gouji.plan.Hedge;
import org.gouji.rule.scope.GoalLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadesTest {
  private static final Bilingual PLAN = new Bilingual("虚构规划", "a made-up plan");

  @ParameterizedTest
  @CsvSource({
    "WORLD, WORLD, PASS",
    "NATIONAL, WORLD, SUSPICIOUS",
    "NATIONAL, PROVINCIAL, SUSPICIOUS",
    "MUNICIPAL, MUNICIPAL, PASS",
    "UNSTATED, WORLD, NOT_APPLICABLE",
    "WORLD, UNSTATED, NOT_APPLICABLE"
  })
  void levelsAreComparedWhereBothAreStated(
      AmbitionLevel lower, AmbitionLevel upper, Verdict expected) {
    GoalLink link = link(goal(lower, Period.UNKNOWN), goal(upper, Period.UNKNOWN), false);

    assertThat(Cascades.level(link).verdict()).isEqualTo(expected);
  }

  @Test
  void belowAndAboveAreSaidInOtherWords() {
    Judgement below =
        Cascades.level(link(at(AmbitionLevel.NATIONAL), at(AmbitionLevel.WORLD), false));
    Judgement above =
        Cascades.level(link(at(AmbitionLevel.WORLD), at(AmbitionLevel.NATIONAL), false));

    assertThat(below.arguments().get("relation")).isNotEqualTo(above.arguments().get("relation"));
  }

  @ParameterizedTest
  @CsvSource({"2025, 2027, PASS", "2027, 2027, PASS", "2028, 2027, VIOLATED"})
  void theLastDayOfTheUpperGoalStillCounts(int lower, int upper, Verdict expected) {
    GoalLink link = link(due(lower), due(upper), false);

    assertThat(Deadlines.notLater(link).verdict()).isEqualTo(expected);
  }

  @Test
  void whereNeitherGoalHasADeadlineItCannotBeDecided() {
    GoalLink link = link(at(AmbitionLevel.WORLD), at(AmbitionLevel.WORLD), false);

    assertThat(Deadlines.notLater(link).verdict()).isEqualTo(Verdict.UNDECIDABLE);
    assertThat(Deadlines.notLater(link).arguments()).containsKey(Needs.ARGUMENT);
  }

  @Test
  void aDraftOnEitherSideMarksTheJudgement() {
    assertThat(Deadlines.notLater(link(due(2030), due(2027), true)).draft()).isTrue();
    assertThat(Deadlines.notLater(link(due(2030), due(2027), false)).draft()).isFalse();
  }

  private static Goal at(AmbitionLevel level) {
    return goal(level, Period.UNKNOWN);
  }

  private static Goal due(int year) {
    return goal(AmbitionLevel.UNSTATED, Period.deadline(year));
  }

  private static Goal goal(AmbitionLevel level, Period deadline) {
    return new Goal(
        "g",
        "虚构目标",
        Subject.region("510000").withIndustry("new_display"),
        level,
        deadline,
        Hedge.FIRM,
        List.of(),
        List.of(),
        new Source.Clause("510000/upper", "虚构规划", "一", "g"));
  }

  private static GoalLink link(Goal lower, Goal upper, boolean draft) {
    ScopeKey key = new ScopeKey(lower.subject(), "", lower.deadline(), "g → g");
    return new GoalLink(key, lower, PLAN, upper, PLAN, draft);
  }
}
