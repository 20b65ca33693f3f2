package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.AmbitionLevel;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.CityTarget;
import org.gouji.rule.scope.LocalGoal;
import org.gouji.rule.scope.SharedMilestones;

/** Judges whether what a city aims at is borne by the plans of its province, 上级依据. */
public final class Backing {

  private static final Set<AmbitionLevel> HIGH =
      Set.of(AmbitionLevel.NATIONAL, AmbitionLevel.WORLD);

  private Backing() {}

  /**
   * A national or world-class goal of a city for an industry rests on a goal of the province for
   * it, on a cluster recognised at that level, or on a plan shared with another province; otherwise
   * suspicious. Says only what the plans at hand say.
   */
  public static Judgement found(LocalGoal scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .draft(scope.draft())
            .with("goal", GoalTerms.name(scope.goal()))
            .with("plan", Terms.words(scope.plan()))
            .with("level", GoalTerms.level(scope.goal()))
            .with("upper_plans", Terms.severalNamed(scope.upperPlans()))
            .with(GoalTerms.term(Role.TARGET, scope.goal()))
            .with(GoalTerms.terms(Role.GOAL, scope.backing()));
    if (!HIGH.contains(scope.goal().level()) || scope.upperPlans().isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    boolean backed = !scope.backing().isEmpty() || scope.backedOtherwise();
    return judging.is(backed ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  /** A lower plan that takes up an indicator takes up the milestones set for it in its time. */
  public static Judgement takesUpMilestones(SharedMilestones scope) {
    Set<Integer> own =
        scope.lower().stream().map(point -> point.period().year()).collect(Collectors.toSet());
    List<Figure> missing =
        scope.upper().stream().filter(point -> !own.contains(point.period().year())).toList();
    return Terms.judging(scope)
        .with("lower_plan", Terms.words(scope.lowerPlan()))
        .with("upper_plan", Terms.words(scope.upperPlan()))
        .with("own", years(scope.lower()))
        .with("missing", years(missing))
        .with(Terms.terms(Role.GOAL, scope.upper()))
        .with(Terms.terms(Role.TARGET, scope.lower()))
        .is(missing.isEmpty() ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static Argument years(List<Figure> points) {
    return Terms.several(
        points.stream()
            .map(point -> new Argument.Time(Period.year(point.period().year())))
            .toList());
  }

  /**
   * What one part aims at fits into what the whole aims at. A floor above the floor of the whole
   * contradicts nothing, but one of them is likely wrong: suspicious. Violated only if the whole is
   * limited and the part exceeds it. As printed, in base units; additive indicators.
   */
  public static Judgement partFitsWhole(CityTarget scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with("lower_plan", Terms.words(scope.lowerPlan()))
            .with("upper_plan", Terms.words(scope.upperPlan()))
            .with("lower", Terms.amount(scope.lower()))
            .with("upper", Terms.amount(scope.upper()))
            .with(Terms.term(Role.WHOLE, scope.upper()))
            .with(Terms.term(Role.PART, scope.lower()));
    Interval part = scope.lower().amount().orElseThrow();
    Interval whole = scope.upper().amount().orElseThrow();
    if (part.isAbove(whole)) {
      return judging.is(Verdict.VIOLATED);
    }
    BigDecimal own = PointValue.of(part).orElseThrow();
    BigDecimal all = PointValue.of(whole).orElseThrow();
    return judging.is(own.compareTo(all) > 0 ? Verdict.SUSPICIOUS : Verdict.PASS);
  }
}
