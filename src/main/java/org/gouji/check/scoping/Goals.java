package org.gouji.check.scoping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Industry;
import org.gouji.codelist.IndustryGroup;
import org.gouji.codelist.RegionLevel;
import org.gouji.figure.Figure;
import org.gouji.figure.Source;
import org.gouji.figure.Subject;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.AmbitionLevel;
import org.gouji.plan.CascadeLink;
import org.gouji.plan.Goal;
import org.gouji.plan.Hedge;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanStatus;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.GoalLink;
import org.gouji.rule.scope.GoalPlaces;
import org.gouji.rule.scope.NamedPlace;

/**
 * Goals without a number: what serves what, which places are named, and whether those places took
 * it up, 目标分解与布局.
 */
final class Goals implements Scoping {

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    Map<String, PlanDocument> plans = new HashMap<>();
    evidence.plans().forEach(plan -> plans.put(plan.code(), plan));
    return Stream.concat(links(evidence, plans), places(evidence));
  }

  private static Stream<CheckScope> links(Evidence evidence, Map<String, PlanDocument> plans) {
    return evidence.plans().stream()
        .flatMap(
            plan ->
                plan.links().stream()
                    .flatMap(
                        link ->
                            Optional.ofNullable(plans.get(link.upperDocument()))
                                .flatMap(upper -> link(plan, upper, link))
                                .stream()));
  }

  private static Optional<CheckScope> link(
      PlanDocument plan, PlanDocument upperPlan, CascadeLink link) {
    Optional<Goal> lower = goal(plan, link.lower());
    Optional<Goal> upper = goal(upperPlan, link.upper());
    if (lower.isEmpty() || upper.isEmpty()) {
      return Optional.empty();
    }
    ScopeKey key =
        new ScopeKey(
            lower.get().subject(),
            "",
            lower.get().deadline(),
            link.lower() + " → " + link.upperDocument() + "#" + link.upper());
    return Optional.of(
        new GoalLink(
            key,
            lower.get(),
            plan.titles(),
            upper.get(),
            upperPlan.titles(),
            isDraft(plan) || isDraft(upperPlan)));
  }

  private static Optional<Goal> goal(PlanDocument plan, String id) {
    return plan.goals().stream()
        .filter(goal -> goal.id().equals(id))
        .findFirst()
        .or(() -> figureAsGoal(plan, id));
  }

  /** A numeric target serves an upper goal by its subject and deadline; its level is not stated. */
  private static Optional<Goal> figureAsGoal(PlanDocument plan, String id) {
    return plan.allFigures().stream()
        .filter(figure -> figure.id().equals(plan.code() + "#" + id))
        .findFirst()
        .map(
            figure ->
                new Goal(
                    id,
                    figure.indicatorAsWritten(),
                    figure.subject(),
                    AmbitionLevel.UNSTATED,
                    figure.period(),
                    Hedge.FIRM,
                    List.of(),
                    List.of(),
                    (Source.Clause) figure.source()));
  }

  private static Stream<CheckScope> places(Evidence evidence) {
    return evidence.plans().stream()
        .filter(plan -> isProvincial(plan, evidence.codelists()))
        .flatMap(
            plan ->
                plan.goals().stream()
                    .flatMap(
                        goal ->
                            Stream.concat(
                                Stream.of(goalPlaces(plan, goal)),
                                goal.places().stream()
                                    .map(place -> namedPlace(plan, goal, place, evidence)))));
  }

  static boolean isProvincial(PlanDocument plan, Codelists codelists) {
    return codelists
        .regions()
        .byCode(plan.region())
        .filter(region -> region.level() == RegionLevel.PROVINCE)
        .isPresent();
  }

  private static GoalPlaces goalPlaces(PlanDocument plan, Goal goal) {
    return new GoalPlaces(keyOf(plan, goal, "places"), goal, plan.titles(), isDraft(plan));
  }

  private static ScopeKey keyOf(PlanDocument plan, Goal goal, String detail) {
    return new ScopeKey(
        goal.subject(), "", goal.deadline(), plan.code() + "#" + goal.id() + " " + detail);
  }

  private static NamedPlace namedPlace(
      PlanDocument plan, Goal goal, String place, Evidence evidence) {
    List<PlanDocument> own =
        evidence.plans().stream().filter(other -> other.region().equals(place)).toList();
    List<Figure> targets =
        own.stream()
            .flatMap(other -> other.allFigures().stream())
            .filter(figure -> serves(figure.subject(), goal, evidence.codelists()))
            .toList();
    List<Goal> goals =
        own.stream()
            .flatMap(other -> other.goals().stream())
            .filter(other -> serves(other.subject(), goal, evidence.codelists()))
            .toList();
    return new NamedPlace(
        keyOf(plan, goal, place),
        goal,
        plan.titles(),
        place,
        BothNames.ofRegion(place, evidence.codelists()),
        !own.isEmpty(),
        targets,
        goals,
        isDraft(plan));
  }

  /** True if the subject's industry is the goal's, or one that the code lists map to it. */
  static boolean serves(Subject subject, Goal goal, Codelists codelists) {
    String wanted = goal.subject().industry();
    if (subject.industry().isEmpty() || wanted.isEmpty()) {
      return false;
    }
    return subject.industry().equals(wanted)
        || codelists.industries().groups().stream()
            .map(IndustryGroup::code)
            .flatMap(group -> codelists.industries().inGroup(subject.industry(), group).stream())
            .map(Industry::code)
            .anyMatch(wanted::equals);
  }

  static boolean isDraft(PlanDocument plan) {
    return plan.status() == PlanStatus.DRAFT;
  }
}
