package org.gouji.workbook.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Region;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Period;
import org.gouji.quantity.UnitOfMeasure;

/**
 * What holds for a whole table, 表头信息, wherever it was said.
 *
 * @param region the region the table is about, with the words that named it
 * @param enterprise name of the enterprise that filled in the form and whose figures these are
 * @param units units of the unit line; one of them fits each column
 * @param unknownUnits words of the unit line that are no unit we know
 * @param remarks what was taken from afar
 */
public record TableContext(
    String title,
    Optional<RegionWords.Named> region,
    Optional<String> enterprise,
    Period period,
    List<UnitOfMeasure> units,
    List<String> unknownUnits,
    List<Remark> remarks) {

  public TableContext {
    units = List.copyOf(units);
    unknownUnits = List.copyOf(unknownUnits);
    remarks = List.copyOf(remarks);
  }

  public TableContext(
      String title,
      Optional<RegionWords.Named> region,
      Period period,
      List<UnitOfMeasure> units,
      List<String> unknownUnits) {
    this(title, region, Optional.empty(), period, units, unknownUnits, List.of());
  }

  TableContext with(List<Remark> more) {
    List<Remark> all = Stream.concat(remarks.stream(), more.stream()).toList();
    return new TableContext(title, region, enterprise, period, units, unknownUnits, all);
  }

  /** What the numbers are, as only a name or a note outside the table says. */
  Optional<String> distantSubject() {
    return remarks.stream()
        .filter(remark -> remark.kind() == ObservationKind.INDICATOR_FROM_NOTE)
        .map(Remark::words)
        .findFirst();
  }

  boolean isContinuation() {
    return Captions.isContinuation(title);
  }

  /** Whether only a unit line stands over the table. */
  boolean saysOnlyUnits() {
    return title.isEmpty() && !period.isKnown() && !units.isEmpty();
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
        enterprise.or(() -> above.enterprise),
        period.isKnown() ? period : above.period,
        sameUnits ? above.units : units,
        sameUnits ? above.unknownUnits : unknownUnits,
        remarks);
  }

  /** Code of the region, empty string if nothing says which. */
  public String regionCode() {
    return region.map(RegionWords.Named::region).map(Region::code).orElse("");
  }
}
