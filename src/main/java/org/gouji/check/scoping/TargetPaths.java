package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.scoping.FigureIndex.SeriesKey;
import org.gouji.codelist.Direction;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.PeriodKind;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.TargetPath;

/** The milestones one plan sets for an indicator, led by the latest actual before them, 目标路径. */
final class TargetPaths implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(TargetPath.class);
  }

  @Override
  public Stream<TargetPath> scopes(Evidence evidence) {
    Map<String, List<Figure>> milestones =
        evidence
            .statistics()
            .filter(figure -> figure.kind() == FigureKind.TARGET && isMilestone(figure))
            .collect(Collectors.groupingBy(figure -> figure.source().document()));
    return evidence.plans().stream()
        .flatMap(plan -> paths(milestones.getOrDefault(plan.code(), List.of()), evidence));
  }

  private static Stream<TargetPath> paths(List<Figure> milestones, Evidence evidence) {
    Map<String, List<Figure>> byIndicator = new TreeMap<>();
    milestones.forEach(
        figure ->
            byIndicator.computeIfAbsent(seriesOf(figure), key -> new ArrayList<>()).add(figure));
    return byIndicator.values().stream().flatMap(targets -> path(targets, evidence).stream());
  }

  private static boolean isMilestone(Figure figure) {
    return figure.hasAmount()
        && !figure.indicator().isEmpty()
        && (figure.period().kind() == PeriodKind.DEADLINE
            || figure.period().kind() == PeriodKind.YEAR);
  }

  private static String seriesOf(Figure figure) {
    return String.join("|", figure.subject().code(), figure.indicator(), figure.scope());
  }

  private static Optional<TargetPath> path(List<Figure> targets, Evidence evidence) {
    List<Figure> points = new ArrayList<>(onePerYear(targets));
    Figure first = points.get(0);
    latestActualBefore(first, evidence).ifPresent(actual -> points.add(0, actual));
    Optional<Indicator> indicator = evidence.codelists().indicators().byCode(first.indicator());
    if (points.size() < 2 || indicator.isEmpty()) {
      return Optional.empty();
    }
    boolean rises = indicator.get().monotoneInPlan() && indicator.get().direction() == Direction.UP;
    return Optional.of(
        new TargetPath(
            Scopes.keyOf(points.get(points.size() - 1), "path " + Scopes.tableOf(first)),
            points,
            rises,
            indicator.get().nature() == Nature.RANK));
  }

  private static List<Figure> onePerYear(List<Figure> targets) {
    Map<Integer, Figure> byYear = new TreeMap<>();
    targets.forEach(target -> byYear.putIfAbsent(target.period().year(), target));
    return List.copyOf(byYear.values());
  }

  private static Optional<Figure> latestActualBefore(Figure target, Evidence evidence) {
    SeriesKey actuals = SeriesKey.of(target).as(FigureKind.ACTUAL);
    return evidence.index().series(actuals).stream()
        .filter(key -> key.end().isBefore(target.period().start()) && isWholeYear(key))
        .max(Comparator.comparing(FigureKey::end))
        .flatMap(evidence.index()::find)
        .filter(Figure::hasAmount);
  }

  private static boolean isWholeYear(FigureKey key) {
    return key.start().getDayOfYear() == 1
        && key.start().plusYears(1).minusDays(1).equals(key.end());
  }
}
