package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Period;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.plan.AmbitionLevel;
import org.gouji.plan.Goal;

/** Goals without a number as terms of a judged relation, 定性目标项. */
final class GoalTerms {

  private GoalTerms() {}

  static Contributor term(Role role, Goal goal) {
    return new Contributor(
        role,
        "",
        goal.name(),
        goal.level() == AmbitionLevel.UNSTATED ? "" : goal.level().chinese(),
        goal.deadline().isKnown() ? goal.deadline().code() : "",
        goal.name(),
        "",
        BigDecimal.ONE,
        Optional.empty(),
        goal.source());
  }

  static List<Contributor> terms(Role role, Collection<Goal> goals) {
    return goals.stream().map(goal -> term(role, goal)).toList();
  }

  static Argument name(Goal goal) {
    return Terms.quoted(goal.name());
  }

  static Argument level(Goal goal) {
    return Terms.words(goal.level().chinese(), goal.level().english());
  }

  /** The day by which the goal is due, for goals that have one. */
  static Argument day(Goal goal) {
    return new Argument.Time(Period.instant(goal.deadline().end()));
  }
}
