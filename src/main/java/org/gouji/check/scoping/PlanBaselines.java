package org.gouji.check.scoping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Direction;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.plan.PlanFigure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.StatedBaseline;
import org.gouji.rule.scope.TargetBaseline;

/** The bases plans set their targets against, beside the targets and beside the reports, 基期. */
final class PlanBaselines implements Scoping {

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    PlanTargets targets = new PlanTargets(evidence);
    List<PlanFigure> figures = evidence.plans().stream().flatMap(targets::of).toList();
    return Stream.concat(
        figures.stream().flatMap(figure -> stated(figure.figure(), evidence).stream()),
        figures.stream().flatMap(figure -> pair(figure, targets, evidence).stream()));
  }

  private static Optional<CheckScope> stated(Figure figure, Evidence evidence) {
    FigureKey key = figure.key();
    List<Figure> actuals =
        figure.kind() != FigureKind.BASELINE || figure.indicator().isEmpty()
            ? List.of()
            : evidence
                .index()
                .statements(
                    new FigureKey(
                        FigureKind.ACTUAL,
                        key.subject(),
                        key.indicator(),
                        key.scope(),
                        key.start(),
                        key.end()));
    return actuals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StatedBaseline(Scopes.keyOf(figure, "baseline " + figure.id()), figure, actuals));
  }

  private static Optional<CheckScope> pair(
      PlanFigure target, PlanTargets targets, Evidence evidence) {
    Figure figure = target.figure();
    if (figure.kind() != FigureKind.TARGET) {
      return Optional.empty();
    }
    Direction direction =
        evidence.indicatorOf(figure).map(Indicator::direction).orElse(Direction.NEUTRAL);
    return target
        .baseline()
        .flatMap(targets::byId)
        .map(
            baseline ->
                new TargetBaseline(
                    Scopes.keyOf(figure, "base " + figure.id()),
                    target,
                    baseline,
                    isSameSeries(figure, baseline),
                    direction));
  }

  private static boolean isSameSeries(Figure target, Figure baseline) {
    return !target.indicator().isEmpty()
        && PlanTargets.seriesOf(target).equals(PlanTargets.seriesOf(baseline));
  }
}
