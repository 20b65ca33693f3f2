package org.gouji.rule.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.AmbitionLevel;
import org.gouji.plan.Goal;
import org.gouji.rule.scope.GoalLink;
import org.gouji.rule.scope.GoalPlaces;
import org.gouji.rule.scope.NamedPlace;
import org.gouji.rule.scope.RegionTable;

/**
 * Judges how a goal is handed down to the places that are to reach it, 目标分解. The sum of the parts
 * itself is {@link TieOut}'s.
 */
public final class Cascades {

  private Cascades() {}

  /**
   * A place that the upper plan names for an industry sets a figure of its own for it. A goal in
   * words is not a figure: it cannot be checked when it is due. Undecidable without the place's
   * plan; a goal that is about no industry has nothing to look for.
   */
  public static Judgement placeTakesPart(NamedPlace scope) {
    List<Figure> targets =
        scope.targets().stream().filter(figure -> figure.kind() == FigureKind.TARGET).toList();
    Judgement.Building judging =
        Terms.judging(scope)
            .draft(scope.draft())
            .with("place", Terms.words(scope.place()))
            .with("goal", GoalTerms.name(scope.goal()))
            .with("plan", Terms.words(scope.plan()))
            .with("instead", instead(scope.goals()))
            .with(
                Needs.ARGUMENT,
                Terms.words(
                    scope.place().chinese() + "的规划文件",
                    "the plan document of " + scope.place().english()))
            .with(GoalTerms.term(Role.GOAL, scope.goal()))
            .with(Terms.terms(Role.TARGET, targets))
            .with(GoalTerms.terms(Role.TARGET, scope.goals()));
    if (scope.goal().subject().industry().isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    if (!scope.planned()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    return judging.is(targets.isEmpty() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static Argument instead(List<Goal> goals) {
    if (goals.isEmpty()) {
      return Terms.words("也没有专门针对该产业的定性目标", "nor a goal in words for it alone");
    }
    List<String> names = goals.stream().map(Goal::name).toList();
    return Terms.words(
        "仅有定性目标：" + String.join("、", names),
        "only goals in words: "
            + names.stream().map(Terms::inQuotes).collect(Collectors.joining(", ")));
  }

  /** A goal for the whole province names the places that are to reach it. */
  public static Judgement namesPlaces(GoalPlaces scope) {
    return Terms.judging(scope)
        .draft(scope.draft())
        .with("goal", GoalTerms.name(scope.goal()))
        .with("plan", Terms.words(scope.plan()))
        .with(GoalTerms.term(Role.GOAL, scope.goal()))
        .is(scope.goal().places().isEmpty() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  /**
   * What serves a goal reaches as high as the goal (世界级 &gt; 国家级 &gt; 省级 &gt; 市级): lower, the goal
   * is not reached; higher, the upper plan does not back it. Goals that state no level, among them
   * all numeric targets, have nothing to compare.
   */
  public static Judgement level(GoalLink scope) {
    AmbitionLevel lower = scope.lower().level();
    AmbitionLevel upper = scope.upper().level();
    boolean below = lower.compareTo(upper) < 0;
    Judgement.Building judging =
        link(scope)
            .with("lower_level", GoalTerms.level(scope.lower()))
            .with("upper_level", GoalTerms.level(scope.upper()))
            .with(
                "relation",
                below
                    ? Terms.words("低于上级目标的层级", "below the level of the upper goal")
                    : Terms.words(
                        "高于上级目标的层级，缺少上级依据",
                        "above the level of the upper goal, which does not back it"));
    if (lower == AmbitionLevel.UNSTATED || upper == AmbitionLevel.UNSTATED) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    return judging.is(lower == upper ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  /** Both goals of a link with the plans that set them. */
  static Judgement.Building link(GoalLink scope) {
    return Terms.judging(scope)
        .draft(scope.draft())
        .with("lower", GoalTerms.name(scope.lower()))
        .with("lower_plan", Terms.words(scope.lowerPlan()))
        .with("upper", GoalTerms.name(scope.upper()))
        .with("upper_plan", Terms.words(scope.upperPlan()))
        .with(GoalTerms.term(Role.GOAL, scope.upper()))
        .with(GoalTerms.term(Role.TARGET, scope.lower()));
  }

  /** A table that breaks a region down lists every part of it (VTL 2.2: a complete hierarchy). */
  public static Judgement listsEveryRegion(RegionTable scope) {
    int all = scope.present() + scope.missing().size();
    return Terms.judging(scope)
        .with("sheet", Terms.asWritten(scope.file() + " " + scope.sheet()))
        .with("present", Terms.quoted(String.valueOf(scope.present())))
        .with("all", Terms.quoted(String.valueOf(all)))
        .with("missing", Terms.severalNamed(scope.missing()))
        .with(Terms.term(Role.OBSERVED, scope.example()))
        .is(scope.missing().isEmpty() ? Verdict.PASS : Verdict.VIOLATED);
  }
}
