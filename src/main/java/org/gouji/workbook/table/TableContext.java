package org.gouji.workbook.table;

import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Region;
import org.gouji.figure.Period;
import org.gouji.quantity.UnitOfMeasure;

/**
 * What holds for a whole table, 表头信息, wherever it was said.
 *
 * @param region the region the table is about, with the words that named it
 * @param units units of the unit line; one of them fits each column
 * @param unknownUnits words of the unit line that are no unit we know
 */
public record TableContext(
    String title,
    Optional<RegionWords.Named> region,
    Period period,
    List<UnitOfMeasure> units,
    List<String> unknownUnits) {

  public TableContext {
    units = List.copyOf(units);
    unknownUnits = List.copyOf(unknownUnits);
  }

  boolean isContinuation() {
    return Captions.isContinuation(title);
  }

  /** What is not said again is what the table above said. */
  TableContext continuing(TableContext above) {
    return filledFrom(above, above.title);
  }

  /** What is not said over one of several tables next to each other is said over them all. */
  TableContext within(TableContext around) {
    return filledFrom(around, title.isEmpty() ? around.title : title);
  }

  private TableContext filledFrom(TableContext above, String whole) {
    boolean sameUnits = units.isEmpty() && unknownUnits.isEmpty();
    return new TableContext(
        whole,
        region.or(() -> above.region),
        period.isKnown() ? period : above.period,
        sameUnits ? above.units : units,
        sameUnits ? above.unknownUnits : unknownUnits);
  }

  /** Code of the region, empty string if nothing says which. */
  public String regionCode() {
    return region.map(RegionWords.Named::region).map(Region::code).orElse("");
  }
}
