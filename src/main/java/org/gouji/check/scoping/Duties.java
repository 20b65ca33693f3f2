package org.gouji.check.scoping;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.check.scoping.FigureIndex.SeriesKey;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.quantity.Dimension;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.Duty;

/**
 * Shares a plan makes a duty (全覆盖, minimum shares) without naming a day, with the latest report,
 * 约束性占比. One with a day is a due target ({@link DueTargets}): a miss is reported once.
 */
final class Duties implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(Duty.class);
  }

  @Override
  public Stream<Duty> scopes(Evidence evidence) {
    return evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.TARGET && figure.hasAmount())
        .filter(figure -> isShare(figure, evidence))
        .filter(figure -> !figure.period().isKnown())
        .map(duty -> new Duty(evidence.keyOf(duty), duty, latestActual(duty, evidence)));
  }

  private static boolean isShare(Figure figure, Evidence evidence) {
    return evidence
        .codelists()
        .indicators()
        .byCode(figure.indicator())
        .filter(indicator -> indicator.dimension() == Dimension.RATIO)
        .filter(indicator -> indicator.partOfWhole())
        .isPresent();
  }

  private static Optional<Figure> latestActual(Figure duty, Evidence evidence) {
    return evidence.index().series(SeriesKey.of(duty).as(FigureKind.ACTUAL)).stream()
        .filter(key -> key.end().isBefore(evidence.asOf()))
        .max(Comparator.comparing(FigureKey::end).thenComparing(FigureKey::start))
        .flatMap(evidence.index()::find);
  }
}
