package org.gouji.check.scoping;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.RemainderGrowth;

/** A whole and an indicator that is part of it by definition, each with its growth, 总体、部分及其增速. */
final class RemainderGrowths implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(RemainderGrowth.class);
  }

  @Override
  public Stream<RemainderGrowth> scopes(Evidence evidence) {
    Beside beside = new Beside(evidence);
    return beside
        .actuals()
        .flatMap(
            part ->
                evidence.indicatorOf(part).filter(known -> !known.mayBeNegative()).stream()
                    .flatMap(indicator -> scope(part, indicator, beside, evidence).stream()));
  }

  private static Optional<RemainderGrowth> scope(
      Figure part, Indicator indicator, Beside beside, Evidence evidence) {
    Optional<Indicator> whole = indicator.subsetOf().flatMap(beside::indicator);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> level = beside.inTable(part, whole.get().code());
    Optional<Indicator> rate = beside.growthOf(whole.get().code());
    Optional<Indicator> partRate = beside.growthOf(indicator.code());
    Optional<Figure> wholeGrowth = rate.flatMap(known -> beside.inTable(part, known.code()));
    Optional<Figure> partGrowth = partRate.flatMap(known -> beside.inTable(part, known.code()));
    if (level.isEmpty() || wholeGrowth.isEmpty() || partGrowth.isEmpty()) {
      return Optional.empty();
    }
    boolean samePrices =
        Beside.samePrices(rate.get(), whole.get()) && Beside.samePrices(partRate.get(), indicator);
    return Optional.of(
        new RemainderGrowth(
            evidence.keyOf(part, "remainder"),
            level.get(),
            wholeGrowth.get(),
            part,
            partGrowth.get(),
            samePrices));
  }
}
