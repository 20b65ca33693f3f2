package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gouji.rule.scope.CheckScope;

/** Cuts the evidence of a run into everything rules give verdicts on, sorted, 判定计划. */
public final class Planner {

  private static final List<Scoping> SCOPINGS =
      List.of(
          new TableParts(),
          new PartTrends(),
          new RegionParts(),
          new Subsets(),
          new Definitions(),
          new ShareSets(),
          new GrowthSets(),
          new GrowthPeriods(),
          new RatioChains(),
          new AverageRatios(),
          new RatioGrowths(),
          new GrowthBaseSets(),
          new GrowthTriples(),
          new AverageGrowths(),
          new RemainderGrowths(),
          new GrowthPulls(),
          new Enumerations(),
          new ExtremeSets(),
          new ProvenColumns(),
          new RatioRows(),
          new SharedDenominators(),
          new GrowthSteps(),
          new SeriesSteps(),
          new YearlySeries(),
          new Twins(),
          new RatiosOfPeers(),
          new RealGrowths(),
          new MonthsSoFar(),
          new PeriodSums(),
          new TargetPaths(),
          new DueTargets(),
          new SheetPeriodLists(),
          new TargetProgresses(),
          new PlanBaselines(),
          new MilestoneTerms(),
          new GrowthTargets(),
          new LocalGoals(),
          new UpperTargets(),
          new TierLadders(),
          new ReportingCalendars(),
          new MonthlySubmissions(),
          new ProjectStates(),
          new DocumentVersions(),
          new JointPairs(),
          new ListStatements(),
          new RepeatedTargets(),
          new Goals(),
          new Documents(),
          new ClaimGroups(),
          new ClusterGroups(),
          new Rosters(),
          new ListRows(),
          new JointClusters(),
          new Restatements(),
          new PlacesByTable(),
          new SingleFigures(),
          new Sheets(),
          new EqualSheets(),
          new Duties(),
          new ControlIndices(),
          new ProjectSchedules());

  /**
   * Scopes by the simple name of their type, each list sorted by key; a rule's {@code @scope} names
   * one of these types.
   */
  public Map<String, List<CheckScope>> scopes(Evidence evidence) {
    Map<String, List<CheckScope>> byType = new TreeMap<>();
    each(
        evidence,
        type -> true,
        scope ->
            byType
                .computeIfAbsent(scope.getClass().getSimpleName(), t -> new ArrayList<>())
                .add(scope));
    byType.values().forEach(scopes -> scopes.sort(Comparator.comparing(CheckScope::key)));
    return byType;
  }

  /**
   * Hands on scopes as they are found, always in the same order; nobody has to hold all of them.
   *
   * @param wanted whether scopes of a type, given by its simple name, are asked for
   */
  public void each(Evidence evidence, Predicate<String> wanted, Consumer<CheckScope> taker) {
    for (Scoping scoping : SCOPINGS) {
      Set<Class<? extends CheckScope>> kinds = scoping.kinds();
      if (kinds.isEmpty() || kinds.stream().map(Class::getSimpleName).anyMatch(wanted)) {
        scoping.scopes(evidence).forEach(scope -> taker.accept(announced(scope, kinds, scoping)));
      }
    }
  }

  private static CheckScope announced(
      CheckScope scope, Set<Class<? extends CheckScope>> kinds, Scoping scoping) {
    if (!kinds.isEmpty() && !kinds.contains(scope.getClass())) {
      throw new IllegalStateException(
          scoping.getClass().getSimpleName()
              + " finds scopes of a kind it does not name: "
              + scope.getClass().getSimpleName());
    }
    return scope;
  }
}
