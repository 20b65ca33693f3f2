package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.check.scoping.FigureIndex.SeriesKey;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Source;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanFigure;

/**
 * The figures of the plans with their scopes settled, 规划数据项, and what was reported for whole years
 * beside them.
 */
final class PlanTargets {
  private final Evidence evidence;
  private final Map<String, Figure> settled = new HashMap<>();

  PlanTargets(Evidence evidence) {
    this.evidence = evidence;
    evidence.figures().stream()
        .filter(figure -> figure.source() instanceof Source.Clause)
        .forEach(figure -> settled.put(figure.id(), figure));
  }

  /** The figures of a plan in the order it gives them. */
  Stream<PlanFigure> of(PlanDocument plan) {
    return plan.figures().stream().map(each -> Targets.with(each, settled.get(each.figure().id())));
  }

  Optional<Figure> byId(String id) {
    return Optional.ofNullable(settled.get(id));
  }

  /** Targets for whole years, by what is aimed at, in time order. */
  Map<String, List<PlanFigure>> milestones(PlanDocument plan) {
    Map<String, List<PlanFigure>> series = new TreeMap<>();
    of(plan)
        .filter(target -> target.figure().kind() == FigureKind.TARGET)
        .filter(target -> !target.figure().indicator().isEmpty() && target.figure().hasAmount())
        .filter(target -> isYear(target.figure()))
        .sorted(Comparator.comparing(target -> target.figure().period()))
        .forEach(
            target ->
                series
                    .computeIfAbsent(seriesOf(target.figure()), key -> new ArrayList<>())
                    .add(target));
    return series;
  }

  static String seriesOf(Figure figure) {
    return String.join("|", figure.subject().code(), figure.indicator(), figure.scope());
  }

  static boolean isYear(Figure figure) {
    return figure.period().kind() == PeriodKind.DEADLINE
        || figure.period().kind() == PeriodKind.YEAR;
  }

  /** What is reported for whole years of the target's series before a year, in time order. */
  List<Figure> actualsBefore(Figure target, int year) {
    return evidence.index().series(SeriesKey.of(target).as(FigureKind.ACTUAL)).stream()
        .filter(key -> key.end().getYear() < year && isWholeYear(key))
        .sorted(Comparator.comparing(FigureKey::end))
        .flatMap(key -> evidence.index().find(key).stream())
        .filter(Figure::hasAmount)
        .toList();
  }

  private static boolean isWholeYear(FigureKey key) {
    return key.start().getDayOfYear() == 1
        && key.start().plusYears(1).minusDays(1).equals(key.end());
  }
}
