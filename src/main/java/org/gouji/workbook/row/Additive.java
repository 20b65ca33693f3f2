package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;

/** Tells which figures may be added up, and with which others, 可加性. */
final class Additive {

  private static final Set<Nature> AMOUNTS =
      EnumSet.of(Nature.STOCK, Nature.FLOW, Nature.CUMULATIVE, Nature.COUNT, Nature.CHANGE);
  private static final Set<Dimension> QUANTITIES =
      EnumSet.of(
          Dimension.MONEY,
          Dimension.FOREIGN_MONEY,
          Dimension.COUNT,
          Dimension.PERSONS,
          Dimension.PERSON_YEARS,
          Dimension.AREA,
          Dimension.MASS,
          Dimension.ENERGY,
          Dimension.EMISSION,
          Dimension.POWER,
          Dimension.ELECTRICITY,
          Dimension.VOLUME);

  private final Codelists codelists;

  Additive(Codelists codelists) {
    this.codelists = codelists;
  }

  /**
   * What the figure is an amount of; {@link Dimension#NONE} where nobody says its unit, which is
   * the same all over its column.
   */
  Optional<Dimension> of(Figure figure) {
    Optional<Indicator> indicator = codelists.indicators().byCode(figure.indicator());
    if (indicator.isPresent()) {
      return indicator
          .filter(each -> AMOUNTS.contains(each.nature()))
          .map(Indicator::dimension)
          .map(dimension -> figure.written().unit().isEmpty() ? Dimension.NONE : dimension);
    }
    return isAmountByName(figure) ? byUnit(figure) : Optional.empty();
  }


  private static boolean isAmountByName(Figure figure) {
    List<String> words = new ArrayList<>(figure.path());
    words.add(figure.entity());
    return figure.indicator().isEmpty() && !AmountWords.sayNoAmount(words);
  }

  private Optional<Dimension> byUnit(Figure figure) {
    String unit = figure.written().unit();
    return unit.isEmpty()
        ? Optional.of(Dimension.NONE)
        : codelists.units().find(unit).map(UnitOfMeasure::dimension).filter(QUANTITIES::contains);
  }
}
