package org.gouji.check.scoping;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Direction;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.RatioGrowth;

/** The growth or fall of ratios with the growth of their terms, 单耗升降与分子分母增速. */
final class RatioGrowths implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(RatioGrowth.class);
  }

  @Override
  public Stream<RatioGrowth> scopes(Evidence evidence) {
    Beside beside = new Beside(evidence);
    return beside
        .actuals()
        .flatMap(
            rate ->
                evidence.indicatorOf(rate).filter(Beside::isYearlyGrowth).stream()
                    .flatMap(indicator -> scope(rate, indicator, beside, evidence).stream()));
  }

  private static Optional<RatioGrowth> scope(
      Figure rate, Indicator indicator, Beside beside, Evidence evidence) {
    Optional<Indicator> ratio = indicator.growthOf().flatMap(beside::indicator);
    Optional<Figure> above =
        ratio.flatMap(Indicator::numerator).flatMap(code -> growth(rate, code, beside));
    Optional<Figure> below =
        ratio.flatMap(Indicator::denominator).flatMap(code -> growth(rate, code, beside));
    return above.flatMap(
        numerator ->
            below.map(
                denominator ->
                    new RatioGrowth(
                        evidence.keyOf(rate, "ratio-growth"),
                        rate,
                        numerator,
                        denominator,
                        isFall(indicator, ratio.orElseThrow()))));
  }

  private static Optional<Figure> growth(Figure rate, String level, Beside beside) {
    return beside.growthOf(level).flatMap(growth -> beside.of(rate, growth.code()));
  }

  /** A rate that is better the higher it is, of a ratio that is better the lower it is. */
  static boolean isFall(Indicator rate, Indicator level) {
    return rate.direction() == Direction.UP && level.direction() == Direction.DOWN;
  }
}
