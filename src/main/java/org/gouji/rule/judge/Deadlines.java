package org.gouji.rule.judge;

import java.time.LocalDate;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.Stated;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.Goal;
import org.gouji.plan.Hedge;
import org.gouji.rule.scope.DueTarget;
import org.gouji.rule.scope.GoalLink;
import org.gouji.rule.scope.ProjectSchedule;

/** Judges targets, goals and projects by the day they are due, 完成时限. */
public final class Deadlines {

  private Deadlines() {}

  /**
   * A target whose day has passed has a reported figure; whether it was reached is another rule.
   */
  public static Judgement reported(DueTarget scope) {
    Figure target = scope.target().figure();
    Judgement.Building judging =
        Terms.judging(scope)
            .strive(scope.target().hedge() == Hedge.STRIVE)
            .with("name", Terms.asWritten(target.indicatorAsWritten()))
            .with("target", Terms.amount(target))
            .with("due", day(target.period().end()))
            .with("as_of", day(scope.asOf()))
            .with(Terms.term(Role.TARGET, target));
    scope.actual().map(actual -> Terms.term(Role.ACTUAL, actual)).ifPresent(judging::with);
    if (!scope.due()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    boolean reported = scope.actual().filter(Deadlines::isReported).isPresent();
    return judging.is(reported ? Verdict.PASS : Verdict.VIOLATED);
  }

  /** What is reported twice and contradicts itself is reported all the same. */
  private static boolean isReported(Figure actual) {
    return actual.hasAmount() || actual.stated() instanceof Stated.Contradictory;
  }

  /**
   * What serves an upper goal is due no later than the goal: the last day counts. Undecidable where
   * one of the two names no day.
   */
  public static Judgement notLater(GoalLink scope) {
    Judgement.Building judging =
        Cascades.link(scope)
            .with(
                "note",
                scope.draft()
                    ? Terms.words("（所涉文件有征求意见稿）", " (one of the plans is a draft)")
                    : Terms.words("", ""));
    if (!scope.lower().deadline().isKnown() || !scope.upper().deadline().isKnown()) {
      return judging.with(Needs.ARGUMENT, missingDeadline(scope)).is(Verdict.UNDECIDABLE);
    }
    LocalDate lower = scope.lower().deadline().end();
    LocalDate upper = scope.upper().deadline().end();
    return judging
        .with("lower_day", GoalTerms.day(scope.lower()))
        .with("upper_day", GoalTerms.day(scope.upper()))
        .is(lower.isAfter(upper) ? Verdict.VIOLATED : Verdict.PASS);
  }

  private static Argument missingDeadline(GoalLink scope) {
    boolean isUpper = scope.lower().deadline().isKnown();
    Goal without = isUpper ? scope.upper() : scope.lower();
    Bilingual plan = isUpper ? scope.upperPlan() : scope.lowerPlan();
    return Terms.words(
        "《%s》“%s”的完成时限".formatted(plan.chinese(), without.name()),
        "the deadline of “%s” in %s".formatted(without.name(), plan.english()));
  }

  /**
   * A project is finished by the day its plan allows. A completion given as a month or year is a
   * span of days: late if all of them are, suspicious if only some are.
   */
  public static Judgement inTime(ProjectSchedule scope) {
    Figure completion = scope.completion();
    Judgement.Building judging =
        Terms.judging(scope)
            .with("project", Terms.quoted(completion.entity()))
            .with("deadline", day(scope.deadline()))
            .with("plan", Terms.words(scope.plan()))
            .with(Terms.term(Role.DATE, completion));
    if (!(completion.stated() instanceof Stated.OnDate planned) || !planned.day().isKnown()) {
      return judging.with(Needs.ARGUMENT, Needs.of(completion)).is(Verdict.UNDECIDABLE);
    }
    judging.with("completion", new Argument.Time(planned.day()));
    if (planned.day().start().isAfter(scope.deadline())) {
      return judging.is(Verdict.VIOLATED);
    }
    return judging.is(
        planned.day().end().isAfter(scope.deadline()) ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static Argument day(LocalDate day) {
    return new Argument.Time(Period.instant(day));
  }
}
