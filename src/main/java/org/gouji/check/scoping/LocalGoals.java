package org.gouji.check.scoping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.codelist.Cluster;
import org.gouji.codelist.ClusterLevel;
import org.gouji.codelist.Codelists;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.AmbitionLevel;
import org.gouji.plan.CascadeLink;
import org.gouji.plan.Goal;
import org.gouji.plan.PlanDocument;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.LocalGoal;

/** Goals of cities for an industry beside what their province aims at in it, 地方目标与上级依据. */
final class LocalGoals implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(LocalGoal.class);
  }

  @Override
  public Stream<LocalGoal> scopes(Evidence evidence) {
    return evidence.plans().stream().flatMap(plan -> goals(plan, evidence));
  }

  private static Stream<LocalGoal> goals(PlanDocument plan, Evidence evidence) {
    List<PlanDocument> uppers = uppersOf(plan, evidence);
    return uppers.isEmpty()
        ? Stream.empty()
        : plan.goals().stream()
            .filter(goal -> !goal.subject().industry().isEmpty())
            .map(goal -> goal(plan, goal, uppers, evidence));
  }

  /** The plans of the province a city lies in. */
  static List<PlanDocument> uppersOf(PlanDocument plan, Evidence evidence) {
    return evidence.plans().stream()
        .filter(upper -> Goals.isProvincial(upper, evidence.codelists()))
        .filter(upper -> !upper.region().equals(plan.region()))
        .filter(upper -> evidence.codelists().regions().isWithin(plan.region(), upper.region()))
        .toList();
  }

  private static LocalGoal goal(
      PlanDocument plan, Goal goal, List<PlanDocument> uppers, Evidence evidence) {
    List<Goal> backing =
        uppers.stream()
            .flatMap(upper -> upper.goals().stream())
            .filter(upper -> overlap(goal, upper, evidence.codelists()))
            .toList();
    return new LocalGoal(
        new ScopeKey(
            goal.subject(), "", goal.deadline(), plan.code() + "#" + goal.id() + " backing"),
        goal,
        plan.titles(),
        uppers.stream().map(PlanDocument::titles).toList(),
        backing,
        isLinked(plan, goal) || isKnownCluster(goal, uppers.get(0).region(), evidence.codelists()),
        Goals.isDraft(plan));
  }

  /** The province may aim at a wider industry or at one the city's goal covers. */
  private static boolean overlap(Goal goal, Goal upper, Codelists codelists) {
    return Goals.serves(goal.subject(), upper, codelists)
        || Goals.serves(upper.subject(), goal, codelists);
  }

  /** Whether the plan says that its goals for the industry serve a goal above. */
  private static boolean isLinked(PlanDocument plan, Goal goal) {
    Set<String> linked =
        plan.links().stream().map(CascadeLink::lower).collect(Collectors.toUnmodifiableSet());
    return plan.goals().stream()
        .filter(other -> other.subject().industry().equals(goal.subject().industry()))
        .map(Goal::id)
        .anyMatch(linked::contains);
  }

  private static boolean isKnownCluster(Goal goal, String province, Codelists codelists) {
    return codelists
        .clusters()
        .byCode(goal.subject().cluster())
        .filter(
            cluster ->
                isRecognised(cluster, goal.level()) || isShared(cluster, province, codelists))
        .isPresent();
  }

  private static boolean isRecognised(Cluster cluster, AmbitionLevel level) {
    return cluster.level() == ClusterLevel.WORLD
        || cluster.level() == ClusterLevel.NATIONAL && level == AmbitionLevel.NATIONAL;
  }

  private static boolean isShared(Cluster cluster, String province, Codelists codelists) {
    return !cluster.memberRegions().stream()
        .allMatch(member -> codelists.regions().isWithin(member, province));
  }
}
