package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Interval;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.scope.TargetPath;

/** Turns target paths into points a chart can draw, 目标与实际走势. */
final class Trajectories {
  private final Codelists codelists;

  Trajectories(Codelists codelists) {
    this.codelists = codelists;
  }

  List<Trajectory> of(Stream<TargetPath> paths) {
    return paths.flatMap(path -> trajectory(path).stream()).toList();
  }

  private Optional<Trajectory> trajectory(TargetPath path) {
    Figure last = path.points().get(path.points().size() - 1);
    Optional<Indicator> indicator = codelists.indicators().byCode(last.indicator());
    Optional<UnitOfMeasure> unit = indicator.flatMap(known -> codelists.units().find(known.unit()));
    if (unit.isEmpty() || !last.subject().isWholeRegion()) {
      return Optional.empty();
    }
    List<Trajectory.Point> points = new ArrayList<>();
    path.points().forEach(figure -> point(figure, unit.get()).ifPresent(points::add));
    Bilingual region =
        codelists
            .regions()
            .byCode(last.subject().region())
            .map(known -> new Bilingual(known.name(), known.english()))
            .orElse(new Bilingual(last.entity(), last.entity()));
    return Optional.of(
        new Trajectory(
            last.subject().region(),
            region,
            last.indicator(),
            new Bilingual(indicator.get().name(), indicator.get().english()),
            unit.get().symbol(),
            points));
  }

  private static Optional<Trajectory.Point> point(Figure figure, UnitOfMeasure unit) {
    return figure
        .amount()
        .map(unit::fromBase)
        .flatMap(Trajectories::center)
        .map(
            value ->
                new Trajectory.Point(
                    figure, figure.period().year(), value, figure.kind() == FigureKind.TARGET));
  }

  /**
   * The printed value of a bounded figure is the middle of its interval; a floor is drawn at the
   * floor.
   */
  private static Optional<BigDecimal> center(Interval interval) {
    Optional<BigDecimal> lower = interval.lowerValue();
    Optional<BigDecimal> upper = interval.upperValue();
    if (lower.isPresent() && upper.isPresent()) {
      return Optional.of(
          lower.get().add(upper.get()).divide(BigDecimal.valueOf(2)).stripTrailingZeros());
    }
    return lower.or(() -> upper);
  }
}
