package org.gouji.rule.judge;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.figure.FigureKind;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.Goal;
import org.gouji.plan.PlanFigure;
import org.gouji.rule.scope.Accountability;

/**
 * Judges whether the targets of a plan say who answers for them, from which base, until when, 目标责任.
 * One verdict for a document; its contributors are the targets that lack it.
 */
public final class Answerable {

  private Answerable() {}

  public static Judgement responsible(Accountability scope) {
    return each(scope, target -> !target.responsible().isEmpty());
  }

  public static Judgement baseline(Accountability scope) {
    return each(scope, target -> target.baseline().isPresent());
  }

  public static Judgement deadline(Accountability scope) {
    return each(scope, target -> target.figure().period().isKnown());
  }

  /**
   * Where a plan names who answers for some of its goals without a number, it does so for each. A
   * plan that names nobody for any leaves that to other documents.
   */
  public static Judgement goals(Accountability scope) {
    List<Goal> goals = scope.document().goals();
    List<Goal> lacking = goals.stream().filter(goal -> goal.responsible().isEmpty()).toList();
    Judgement.Building judging =
        DocumentTerms.judging(scope.key(), scope.document())
            .with("all", Terms.quoted(String.valueOf(goals.size())))
            .with("count", Terms.quoted(String.valueOf(lacking.size())))
            .with("goals", Terms.severalAsWritten(lacking.stream().map(Goal::name).toList()))
            .with(GoalTerms.terms(Role.TARGET, lacking));
    if (lacking.size() == goals.size()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    return judging.is(lacking.isEmpty() ? Verdict.PASS : Verdict.VIOLATED);
  }

  private static Judgement each(Accountability scope, Predicate<PlanFigure> says) {
    List<PlanFigure> targets =
        scope.document().figures().stream()
            .filter(target -> target.figure().kind() == FigureKind.TARGET)
            .toList();
    List<PlanFigure> lacking = targets.stream().filter(says.negate()).toList();
    Judgement.Building judging =
        DocumentTerms.judging(scope.key(), scope.document())
            .with("all", Terms.quoted(String.valueOf(targets.size())))
            .with("count", Terms.quoted(String.valueOf(lacking.size())))
            .with(Terms.terms(Role.TARGET, lacking.stream().map(PlanFigure::figure).toList()));
    if (targets.isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    return judging.is(lacking.isEmpty() ? Verdict.PASS : Verdict.VIOLATED);
  }
}
