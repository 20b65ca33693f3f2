package org.gouji.check.scoping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanFigure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.TargetProgress;

/** Reports on the way to the next milestone of each path, 目标进度. */
final class TargetProgresses implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(TargetProgress.class);
  }

  @Override
  public Stream<TargetProgress> scopes(Evidence evidence) {
    PlanTargets targets = new PlanTargets(evidence);
    return evidence.plans().stream()
        .flatMap(
            plan ->
                targets.milestones(plan).values().stream()
                    .flatMap(path -> progress(plan, path, targets, evidence).stream()));
  }

  private static Optional<TargetProgress> progress(
      PlanDocument plan, List<PlanFigure> path, PlanTargets targets, Evidence evidence) {
    Figure last = path.get(path.size() - 1).figure();
    List<Figure> actuals = targets.actualsBefore(last, last.period().year());
    Optional<Indicator> indicator = evidence.indicatorOf(last);
    if (actuals.isEmpty() || indicator.isEmpty()) {
      return Optional.empty();
    }
    int reported = actuals.get(actuals.size() - 1).period().year();
    PlanFigure next =
        path.stream()
            .filter(point -> point.figure().period().year() > reported)
            .findFirst()
            .orElseThrow();
    return Optional.of(
        new TargetProgress(
            Scopes.keyOf(next.figure(), "progress " + plan.code()),
            indicator.get(),
            start(plan, path, next, reported, targets),
            actuals,
            next));
  }

  /** The milestone or base nearest before the latest report. */
  private static Optional<Figure> start(
      PlanDocument plan,
      List<PlanFigure> path,
      PlanFigure next,
      int reported,
      PlanTargets targets) {
    Stream<Figure> milestones = path.stream().map(PlanFigure::figure);
    Stream<Figure> named = next.baseline().flatMap(targets::byId).stream();
    Stream<Figure> bases =
        targets.of(plan).map(PlanFigure::figure).filter(figure -> isBaseOf(figure, next));
    return Stream.of(milestones, named, bases)
        .flatMap(each -> each)
        .filter(figure -> PlanTargets.isYear(figure) && figure.hasAmount())
        .filter(figure -> figure.period().year() < reported)
        .max(Comparator.comparing(figure -> figure.period().year()));
  }

  private static boolean isBaseOf(Figure figure, PlanFigure target) {
    return figure.kind() != FigureKind.TARGET
        && PlanTargets.seriesOf(figure).equals(PlanTargets.seriesOf(target.figure()));
  }
}
