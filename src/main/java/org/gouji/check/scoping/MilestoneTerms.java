package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Indicators;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.issue.Bilingual;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanFigure;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.PathDefinitions;

/**
 * The milestones a plan sets for one measure, whatever each of them covers, 节点目标口径. Where a year
 * has two of them the plan sets two paths, and nothing is mixed up; what regions reach together is
 * no milestone of one of them.
 */
final class MilestoneTerms implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(PathDefinitions.class);
  }

  @Override
  public Stream<PathDefinitions> scopes(Evidence evidence) {
    PlanTargets targets = new PlanTargets(evidence);
    return evidence.plans().stream().flatMap(plan -> paths(plan, targets, evidence));
  }

  private static Stream<PathDefinitions> paths(
      PlanDocument plan, PlanTargets targets, Evidence evidence) {
    Map<String, List<Figure>> byMeasure = new TreeMap<>();
    targets
        .of(plan)
        .map(PlanFigure::figure)
        .filter(figure -> figure.kind() == FigureKind.TARGET && PlanTargets.isYear(figure))
        .filter(figure -> !figure.indicator().isEmpty() && !UpperTargets.isJoint(figure, evidence))
        .forEach(
            figure ->
                byMeasure
                    .computeIfAbsent(measureOf(figure, evidence), key -> new ArrayList<>())
                    .add(figure));
    return byMeasure.values().stream()
        .filter(points -> points.size() > 1 && isOnePerYear(points))
        .map(points -> path(plan, points, evidence));
  }

  private static String measureOf(Figure figure, Evidence evidence) {
    Indicators indicators = evidence.codelists().indicators();
    String measure = figure.indicator();
    Optional<String> wider = indicators.byCode(measure).flatMap(Indicator::variantOf);
    while (wider.isPresent()) {
      measure = wider.get();
      wider = indicators.byCode(measure).flatMap(Indicator::variantOf);
    }
    return figure.subject().code() + "|" + measure;
  }

  private static boolean isOnePerYear(List<Figure> points) {
    HashSet<Integer> years = new HashSet<>();
    return points.stream().allMatch(point -> years.add(point.period().year()));
  }

  private static PathDefinitions path(PlanDocument plan, List<Figure> points, Evidence evidence) {
    List<Figure> inTime = points.stream().sorted(Comparator.comparing(Figure::period)).toList();
    Figure last = inTime.get(inTime.size() - 1);
    return new PathDefinitions(
        Scopes.keyOf(last, "definition " + plan.code()),
        inTime,
        inTime.stream().map(point -> definition(point, evidence)).toList(),
        plan.titles());
  }

  private static Bilingual definition(Figure figure, Evidence evidence) {
    Bilingual name =
        evidence
            .indicatorOf(figure)
            .map(BothNames::of)
            .orElseGet(() -> new Bilingual(figure.indicator(), figure.indicator()));
    Bilingual covering =
        evidence
            .codelists()
            .scopes()
            .byCode(figure.scope())
            .map(scope -> new Bilingual("（" + scope.name() + "）", " (" + scope.english() + ")"))
            .orElseGet(() -> new Bilingual("", ""));
    Bilingual unit = strangeUnit(figure, evidence);
    return new Bilingual(
        name.chinese() + covering.chinese() + unit.chinese(),
        name.english() + covering.english() + unit.english());
  }

  /** The unit, if it measures something else than the indicator does. */
  private static Bilingual strangeUnit(Figure figure, Evidence evidence) {
    Optional<UnitOfMeasure> unit = evidence.codelists().units().find(figure.written().unit());
    return evidence
        .indicatorOf(figure)
        .flatMap(known -> unit.filter(one -> one.dimension() != known.dimension()))
        .map(one -> new Bilingual("（以" + one.symbol() + "计）", " (in " + one.english() + ")"))
        .orElseGet(() -> new Bilingual("", ""));
  }
}
