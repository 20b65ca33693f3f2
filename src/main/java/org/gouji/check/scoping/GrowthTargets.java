package org.gouji.check.scoping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanFigure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.GrowthTarget;

/** Targets for yearly growth over a span beside the levels of its ends, 增速目标与水平目标. */
final class GrowthTargets implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(GrowthTarget.class);
  }

  @Override
  public Stream<GrowthTarget> scopes(Evidence evidence) {
    PlanTargets targets = new PlanTargets(evidence);
    return evidence.plans().stream().flatMap(plan -> growths(plan, targets, evidence));
  }

  private static Stream<GrowthTarget> growths(
      PlanDocument plan, PlanTargets targets, Evidence evidence) {
    List<Figure> all = targets.of(plan).map(PlanFigure::figure).toList();
    return all.stream()
        .filter(figure -> figure.kind() == FigureKind.TARGET)
        .filter(figure -> figure.period().kind() == PeriodKind.SPAN)
        .flatMap(growth -> growth(growth, all, plan, evidence).stream());
  }

  private static Optional<GrowthTarget> growth(
      Figure growth, List<Figure> all, PlanDocument plan, Evidence evidence) {
    Optional<Indicator> rate =
        evidence.indicatorOf(growth).filter(known -> known.nature() == Nature.GROWTH);
    Optional<Indicator> level =
        rate.flatMap(Indicator::growthOf).flatMap(evidence.codelists().indicators()::byCode);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    int baseYear = growth.period().start().getYear() - 1;
    Optional<Figure> aim =
        all.stream()
            .filter(figure -> figure.kind() == FigureKind.TARGET)
            .filter(figure -> isLevel(figure, growth, level.get()))
            .filter(figure -> figure.period().year() == growth.period().year())
            .findFirst();
    Optional<Figure> base =
        all.stream()
            .filter(figure -> figure.kind() != FigureKind.TARGET)
            .filter(figure -> isLevel(figure, growth, level.get()))
            .filter(figure -> figure.period().year() == baseYear)
            .findFirst()
            .or(() -> reported(growth, level.get(), baseYear, evidence));
    boolean samePrices = rate.get().priceBasis().equals(level.get().priceBasis());
    return aim.flatMap(
        target ->
            base.map(
                from ->
                    new GrowthTarget(
                        Scopes.keyOf(growth, "growth " + plan.code()),
                        growth,
                        from,
                        target,
                        samePrices)));
  }

  private static boolean isLevel(Figure figure, Figure growth, Indicator level) {
    return figure.indicator().equals(level.code())
        && figure.subject().equals(growth.subject())
        && figure.scope().equals(growth.scope())
        && PlanTargets.isYear(figure);
  }

  private static Optional<Figure> reported(
      Figure growth, Indicator level, int year, Evidence evidence) {
    return evidence
        .index()
        .actual(growth.subject(), level.code(), Period.year(year), growth.scope(), growth);
  }
}
