package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.codelist.Additivity;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Scope;
import org.gouji.figure.Figure;
import org.gouji.plan.DatedEvent;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanFigure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.CityTarget;
import org.gouji.rule.scope.SharedMilestones;

/**
 * Numeric targets of a city beside those of its province for the same indicator and industry,
 * 上下级目标值. What several regions reach together belongs to none of them.
 */
final class UpperTargets implements Scoping {

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    PlanTargets targets = new PlanTargets(evidence);
    return evidence.plans().stream()
        .flatMap(
            plan ->
                LocalGoals.uppersOf(plan, evidence).stream()
                    .flatMap(upper -> pair(plan, upper, targets, evidence)));
  }

  private static Stream<CheckScope> pair(
      PlanDocument plan, PlanDocument upper, PlanTargets targets, Evidence evidence) {
    Map<String, List<Figure>> above = byMeasure(upper, targets, evidence);
    return byMeasure(plan, targets, evidence).entrySet().stream()
        .filter(own -> above.containsKey(own.getKey()))
        .flatMap(
            own ->
                Stream.concat(
                    milestones(plan, own.getValue(), upper, above.get(own.getKey())).stream(),
                    own.getValue().stream()
                        .flatMap(
                            lower ->
                                same(lower, above.get(own.getKey()), plan, upper, evidence)
                                    .stream())));
  }

  /** Targets that bind the whole region the plan is for. */
  private static Map<String, List<Figure>> byMeasure(
      PlanDocument plan, PlanTargets targets, Evidence evidence) {
    Map<String, List<Figure>> byMeasure = new TreeMap<>();
    targets.milestones(plan).values().stream()
        .flatMap(List::stream)
        .map(PlanFigure::figure)
        .filter(figure -> figure.subject().region().equals(plan.region()))
        .filter(figure -> !isJoint(figure, evidence))
        .forEach(
            figure ->
                byMeasure.computeIfAbsent(measureOf(figure), key -> new ArrayList<>()).add(figure));
    return byMeasure;
  }

  private static String measureOf(Figure figure) {
    return String.join(
        "|", figure.subject().withRegion("").code(), figure.indicator(), figure.scope());
  }

  static boolean isJoint(Figure figure, Evidence evidence) {
    return evidence.codelists().scopes().byCode(figure.scope()).filter(Scope::joint).isPresent();
  }

  /** The upper milestones after the lower plan appeared and before its own last one. */
  private static Optional<CheckScope> milestones(
      PlanDocument plan, List<Figure> lower, PlanDocument upper, List<Figure> above) {
    int last = lower.get(lower.size() - 1).period().year();
    int first =
        plan.events().stream().map(DatedEvent::day).mapToInt(day -> day.getYear()).max().orElse(0);
    List<Figure> inTime =
        above.stream()
            .filter(point -> point.period().year() <= last && point.period().year() >= first)
            .toList();
    Figure end = lower.get(lower.size() - 1);
    return inTime.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SharedMilestones(
                Scopes.keyOf(end, "milestones " + plan.code() + " " + upper.code()),
                lower,
                plan.titles(),
                inTime,
                upper.titles()));
  }

  private static Optional<CheckScope> same(
      Figure lower, List<Figure> above, PlanDocument plan, PlanDocument upper, Evidence evidence) {
    boolean additive =
        evidence
            .indicatorOf(lower)
            .map(Indicator::additivity)
            .filter(Additivity::regions)
            .isPresent();
    return above.stream()
        .filter(point -> additive && point.period().sameSpan(lower.period()))
        .findFirst()
        .map(
            point ->
                new CityTarget(
                    Scopes.keyOf(lower, "of whole " + lower.id() + " " + upper.code()),
                    lower,
                    plan.titles(),
                    point,
                    upper.titles()));
  }
}
