package org.gouji.check.scoping;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Comparison;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.PriceBasis;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.GrowthStep;

/**
 * Year-on-year growth rates with the two levels they follow from, 同比增速与两期水平. A rate at comparable
 * prices does not follow from levels at current prices, so such pairs are no scope.
 */
final class GrowthSteps implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(GrowthStep.class);
  }

  @Override
  public Stream<GrowthStep> scopes(Evidence evidence) {
    return evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.ACTUAL && figure.period().isKnown())
        .flatMap(figure -> scope(figure, evidence).stream());
  }

  private static Optional<GrowthStep> scope(Figure rate, Evidence evidence) {
    return evidence
        .codelists()
        .indicators()
        .byCode(rate.indicator())
        .filter(indicator -> indicator.comparison() == Comparison.YEAR_ON_YEAR)
        .flatMap(
            indicator ->
                indicator
                    .growthOf()
                    .flatMap(code -> evidence.codelists().indicators().byCode(code))
                    .filter(level -> samePrices(indicator, level))
                    .filter(level -> !RatioGrowths.isFall(indicator, level))
                    .map(level -> step(rate, level, evidence)));
  }

  private static boolean samePrices(Indicator rate, Indicator level) {
    return rate.priceBasis().orElse(PriceBasis.CURRENT)
        == level.priceBasis().orElse(PriceBasis.CURRENT);
  }

  private static GrowthStep step(Figure rate, Indicator level, Evidence evidence) {
    FigureIndex index = evidence.index();
    Optional<Figure> current =
        index.actual(rate.subject(), level.code(), rate.period(), rate.scope(), rate);
    Optional<Figure> previous =
        index.actual(rate.subject(), level.code(), rate.period().yearBefore(), rate.scope(), rate);
    return new GrowthStep(evidence.keyOf(rate), rate, current, previous, BothNames.of(level));
  }
}
