package org.gouji.check.scoping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.Stated;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.GrowthBases;

/** Growth rates whose base is stated differently elsewhere and not in their own table, 增速与多个基数. */
final class GrowthBaseSets implements Scoping {

  private static final List<String> STAGES = List.of("preliminary", "", "final", "revised");

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(GrowthBases.class);
  }

  @Override
  public Stream<GrowthBases> scopes(Evidence evidence) {
    Beside beside = new Beside(evidence);
    Vintages vintages = new Vintages(evidence.figures().stream());
    return beside
        .actuals()
        .filter(rate -> rate.written().unit().equals("%"))
        .flatMap(
            rate ->
                evidence.indicatorOf(rate).filter(Beside::isYearlyGrowth).stream()
                    .flatMap(
                        indicator ->
                            indicator.growthOf().flatMap(beside::indicator).stream()
                                .filter(level -> Beside.samePrices(indicator, level))
                                .flatMap(
                                    level ->
                                        scope(rate, level, beside, vintages, evidence).stream())));
  }

  private static Optional<GrowthBases> scope(
      Figure rate, Indicator level, Beside beside, Vintages vintages, Evidence evidence) {
    Period before = rate.period().yearBefore();
    Optional<Figure> current = beside.of(rate, level.code());
    Optional<List<Figure>> bases =
        beside
            .of(rate, level.code(), before)
            .filter(base -> base.stated() instanceof Stated.Contradictory)
            .map(base -> ((Stated.Contradictory) base.stated()).statements());
    return current.flatMap(
        now ->
            bases.map(
                all ->
                    new GrowthBases(
                        evidence.keyOf(rate, "base"), rate, now, oldestFirst(all, vintages))));
  }

  private static List<Figure> oldestFirst(List<Figure> bases, Vintages vintages) {
    Comparator<Figure> byEdition = Comparator.comparing(base -> vintages.of(base).edition());
    return bases.stream()
        .sorted(
            byEdition
                .thenComparing(base -> STAGES.indexOf(vintages.of(base).stage()))
                .thenComparing(Figure::id))
        .toList();
  }
}
