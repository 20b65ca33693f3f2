package org.gouji.check.scoping;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.rule.scope.AverageRatio;
import org.gouji.rule.scope.CheckScope;

/** Ratios over the average of a stock with the stock at both ends of the period, 人均指标与期初期末数. */
final class AverageRatios implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(AverageRatio.class);
  }

  @Override
  public Stream<AverageRatio> scopes(Evidence evidence) {
    Beside beside = new Beside(evidence);
    return beside
        .actuals()
        .flatMap(
            ratio ->
                evidence.indicatorOf(ratio).filter(Indicator::overAverage).stream()
                    .flatMap(indicator -> scope(ratio, indicator, beside, evidence).stream()));
  }

  private static Optional<AverageRatio> scope(
      Figure ratio, Indicator indicator, Beside beside, Evidence evidence) {
    String above = indicator.numerator().orElseThrow();
    Indicator stock = beside.indicator(indicator.denominator().orElseThrow()).orElseThrow();
    Optional<Figure> numerator = beside.of(ratio, above);
    Optional<Figure> now = stock(ratio, stock, ratio.period(), beside);
    Optional<Figure> before = stock(ratio, stock, ratio.period().yearBefore(), beside);
    return numerator.flatMap(
        amount ->
            now.map(
                end ->
                    new AverageRatio(
                        evidence.keyOf(ratio, "average"),
                        ratio,
                        amount,
                        end,
                        before,
                        BothNames.of(stock))));
  }

  /** A stock is stated for the year or for its last day. */
  private static Optional<Figure> stock(
      Figure ratio, Indicator stock, Period period, Beside beside) {
    return beside
        .of(ratio, stock.code(), period)
        .or(() -> beside.of(ratio, stock.code(), Period.instant(period.end())));
  }
}
