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
import org.gouji.rule.scope.RealGrowth;

/**
 * Growth rates at comparable prices with both levels at current prices, 可比价增速与现价水平. Rates and
 * levels of one kind of price are {@link GrowthSteps}.
 */
final class RealGrowths implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(RealGrowth.class);
  }

  @Override
  public Stream<RealGrowth> scopes(Evidence evidence) {
    return evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.ACTUAL && figure.period().isKnown())
        .flatMap(figure -> scope(figure, evidence).stream());
  }

  private static Optional<RealGrowth> scope(Figure rate, Evidence evidence) {
    return evidence
        .indicatorOf(rate)
        .filter(indicator -> indicator.comparison() == Comparison.YEAR_ON_YEAR)
        .filter(indicator -> indicator.priceBasis().equals(Optional.of(PriceBasis.COMPARABLE)))
        .flatMap(Indicator::growthOf)
        .flatMap(code -> evidence.codelists().indicators().byCode(code))
        .filter(level -> level.priceBasis().equals(Optional.of(PriceBasis.CURRENT)))
        .flatMap(level -> scope(rate, level, evidence));
  }

  private static Optional<RealGrowth> scope(Figure rate, Indicator level, Evidence evidence) {
    FigureIndex index = evidence.index();
    Optional<Figure> current =
        index.actual(rate.subject(), level.code(), rate.period(), rate.scope(), rate);
    Optional<Figure> previous =
        index.actual(rate.subject(), level.code(), rate.period().yearBefore(), rate.scope(), rate);
    return current.flatMap(
        now ->
            previous.map(
                before -> new RealGrowth(evidence.keyOf(rate, "real"), rate, now, before)));
  }
}
