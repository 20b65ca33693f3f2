package org.gouji.check.scoping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.GrowthPartKind;
import org.gouji.rule.scope.GrowthParts;

/** The growth of a period beside that of the periods that make it up, in one table, 全年与各期增速. */
final class GrowthPeriods implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(GrowthParts.class);
  }

  @Override
  public Stream<GrowthParts> scopes(Evidence evidence) {
    Map<String, Map<MonthSpan, Figure>> years = new TreeMap<>();
    new Beside(evidence)
        .actuals()
        .filter(figure -> level(figure, evidence).isPresent())
        .filter(figure -> isStatedAlone(figure, evidence))
        .forEach(
            figure ->
                MonthSpan.of(figure.key())
                    .ifPresent(
                        span ->
                            years
                                .computeIfAbsent(seriesOf(figure), key -> new LinkedHashMap<>())
                                .putIfAbsent(span, figure)));
    return years.values().stream()
        .filter(spans -> spans.size() > 2)
        .flatMap(
            spans ->
                PeriodSplit.ALL.stream().flatMap(split -> scope(split, spans, evidence).stream()));
  }

  private static Optional<Indicator> level(Figure rate, Evidence evidence) {
    return evidence
        .indicatorOf(rate)
        .filter(Beside::isYearlyGrowth)
        .flatMap(Indicator::growthOf)
        .flatMap(evidence.codelists().indicators()::byCode)
        .filter(level -> level.additivity().periods());
  }

  /** Without the levels, against which it would be held instead. */
  private static boolean isStatedAlone(Figure rate, Evidence evidence) {
    return evidence
        .indicatorOf(rate)
        .filter(indicator -> !new Beside(evidence).levelsAreStated(rate, indicator))
        .isPresent();
  }

  private static String seriesOf(Figure figure) {
    return String.join(
        "|",
        Scopes.tableOf(figure),
        figure.subject().code(),
        figure.indicator(),
        figure.scope(),
        String.valueOf(figure.period().year()));
  }

  /** The first way all of whose parts are stated. */
  private static Optional<GrowthParts> scope(
      PeriodSplit split, Map<MonthSpan, Figure> spans, Evidence evidence) {
    Figure whole = spans.get(split.whole());
    return whole == null
        ? Optional.empty()
        : split.ways().stream()
            .filter(way -> spans.keySet().containsAll(way.parts()))
            .findFirst()
            .map(
                way ->
                    new GrowthParts(
                        evidence.keyOf(whole, "growth-periods " + split.division()),
                        GrowthPartKind.PERIODS,
                        whole,
                        way.parts().stream().map(spans::get).toList(),
                        level(whole, evidence).orElseThrow(),
                        way.shape()));
  }
}
