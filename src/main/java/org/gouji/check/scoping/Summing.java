package org.gouji.check.scoping;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.gouji.codelist.Additivity;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;
import org.gouji.rule.scope.PartWhole;

/**
 * Whether a table's parts can be summed the way the table does, 可加性: growth rates, ratios, shares,
 * ranks and indices never can, a level at one moment not over periods.
 */
final class Summing {
  private static final Set<Nature> SUMMED =
      EnumSet.of(Nature.STOCK, Nature.FLOW, Nature.CUMULATIVE, Nature.COUNT, Nature.CHANGE);

  private static final Set<Dimension> NEVER_SUMMED =
      EnumSet.of(
          Dimension.RATIO,
          Dimension.POINTS,
          Dimension.MULTIPLE,
          Dimension.RANK,
          Dimension.INDEX,
          Dimension.MONEY_PER_AREA,
          Dimension.MONEY_PER_PERSON,
          Dimension.MONEY_PER_MASS,
          Dimension.ENERGY_PER_MONEY,
          Dimension.VOLUME_PER_MONEY,
          Dimension.ELECTRICITY_PER_MONEY,
          Dimension.MASS_PER_MONEY,
          Dimension.COUNT_PER_PERSON,
          Dimension.NONE);

  private final UnitTable units;

  Summing(UnitTable units) {
    this.units = units;
  }

  boolean isMeaningful(PartWhole scope) {
    return scope
        .indicator()
        .map(indicator -> isAdditive(indicator, scope))
        .orElseGet(() -> hasSummableUnit(scope.whole()));
  }

  private static boolean isAdditive(Indicator indicator, PartWhole scope) {
    Additivity over = indicator.additivity();
    return SUMMED.contains(indicator.nature())
        && !NEVER_SUMMED.contains(indicator.dimension())
        && (over.regions() || !differ(scope, figure -> figure.subject().region()))
        && (over.periods() || !differ(scope, Figure::period));
  }

  private static boolean differ(PartWhole scope, Function<Figure, ?> property) {
    return scope.parts().stream().map(property).distinct().count() > 1;
  }

  /**
   * Of an indicator nobody knows only the unit tells: money, things and quantities can be summed.
   * Where there is no unit either, reading has already left out what its name says is no amount.
   */
  private boolean hasSummableUnit(Figure whole) {
    return whole.written().unit().isEmpty() || hasSummableDimension(whole);
  }

  private boolean hasSummableDimension(Figure whole) {
    return units
        .find(whole.written().unit())
        .map(UnitOfMeasure::dimension)
        .filter(dimension -> !NEVER_SUMMED.contains(dimension))
        .isPresent();
  }
}
