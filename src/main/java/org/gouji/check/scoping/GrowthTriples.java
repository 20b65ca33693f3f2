package org.gouji.check.scoping;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.GrowthTriple;

/** A level, its increase and its rate where nobody states the level before, 水平、增量与增速. */
final class GrowthTriples implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(GrowthTriple.class);
  }

  @Override
  public Stream<GrowthTriple> scopes(Evidence evidence) {
    Beside beside = new Beside(evidence);
    return beside
        .actuals()
        .filter(rate -> rate.written().unit().equals("%"))
        .flatMap(
            rate ->
                evidence.indicatorOf(rate).filter(Beside::isYearlyGrowth).stream()
                    .flatMap(indicator -> scope(rate, indicator, beside, evidence).stream()));
  }

  private static Optional<GrowthTriple> scope(
      Figure rate, Indicator indicator, Beside beside, Evidence evidence) {
    Optional<Indicator> level =
        indicator
            .growthOf()
            .flatMap(beside::indicator)
            .filter(known -> Beside.samePrices(indicator, known));
    if (level
        .flatMap(known -> beside.of(rate, known.code(), rate.period().yearBefore()))
        .isPresent()) {
      return Optional.empty();
    }
    Optional<Figure> current = level.flatMap(known -> beside.of(rate, known.code()));
    Optional<Figure> increase = level.flatMap(known -> beside.of(rate, known.code() + "_change"));
    return current.flatMap(
        now ->
            increase.map(
                more -> new GrowthTriple(evidence.keyOf(rate, "triple"), now, more, rate)));
  }
}
