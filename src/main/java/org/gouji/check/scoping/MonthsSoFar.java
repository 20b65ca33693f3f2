package org.gouji.check.scoping;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.PeriodInPeriod;

/** Months and quarters beside the amount since January that ends with them, 当期与累计. */
final class MonthsSoFar implements Scoping {

  private static final Set<Nature> FLOWS = EnumSet.of(Nature.FLOW, Nature.CUMULATIVE);

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(PeriodInPeriod.class);
  }

  @Override
  public Stream<PeriodInPeriod> scopes(Evidence evidence) {
    return evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.ACTUAL && figure.period().isKnown())
        .filter(figure -> isLaterThanJanuary(figure.key()))
        .flatMap(figure -> scope(figure, evidence).stream());
  }

  private static boolean isLaterThanJanuary(FigureKey key) {
    return MonthSpan.of(key).filter(span -> span.first() > 1).isPresent();
  }

  private static Optional<PeriodInPeriod> scope(Figure inner, Evidence evidence) {
    return evidence
        .indicatorOf(inner)
        .filter(indicator -> FLOWS.contains(indicator.nature()))
        .flatMap(
            indicator ->
                evidence
                    .index()
                    .find(sinceJanuary(inner.key()), inner)
                    .map(
                        outer ->
                            new PeriodInPeriod(
                                evidence.keyOf(inner, "so far"), inner, outer, indicator)));
  }

  private static FigureKey sinceJanuary(FigureKey key) {
    LocalDate january = LocalDate.of(key.end().getYear(), 1, 1);
    return new FigureKey(
        key.kind(), key.subject(), key.indicator(), key.scope(), january, key.end());
  }
}
