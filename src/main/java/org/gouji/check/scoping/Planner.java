package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.rule.scope.CheckScope;

/** Cuts the evidence of a run into everything rules give verdicts on, sorted, 判定计划. */
public final class Planner {

  private static final List<Scoping> SCOPINGS =
      List.of(
          new TableParts(),
          new PartTrends(),
          new RegionParts(),
          new Subsets(),
          new RatioRows(),
          new SharedDenominators(),
          new GrowthSteps(),
          new SeriesSteps(),
          new PeriodSums(),
          new TargetPaths(),
          new DueTargets(),
          new Goals(),
          new Documents(),
          new ClaimGroups(),
          new ClusterGroups(),
          new Restatements(),
          new PlacesByTable(),
          new SingleFigures(),
          new Sheets(),
          new Duties(),
          new ProjectSchedules());

  /**
   * Scopes by the simple name of their type, each list sorted by key; a rule's {@code @scope} names
   * one of these types.
   */
  public Map<String, List<CheckScope>> scopes(Evidence evidence) {
    Map<String, List<CheckScope>> byType = new TreeMap<>();
    for (Scoping scoping : SCOPINGS) {
      scoping
          .scopes(evidence)
          .forEach(
              scope ->
                  byType
                      .computeIfAbsent(scope.getClass().getSimpleName(), t -> new ArrayList<>())
                      .add(scope));
    }
    byType.values().forEach(scopes -> scopes.sort(Comparator.comparing(CheckScope::key)));
    return byType;
  }
}
