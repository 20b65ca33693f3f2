package org.gouji.workbook.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Region;
import org.gouji.codelist.Regions;

/** Finds the places that stand over columns, 横排地区: what is below them is theirs. */
final class PlacesAcross {

  private final Regions regions;
  private final HeadingReader headings;

  PlacesAcross(Codelists codelists) {
    this.regions = codelists.regions();
    this.headings = HeadingReader.of(codelists);
  }

  /** The columns with their places, if most of those with numbers have one. */
  List<TableColumn> settle(List<TableColumn> columns, TableContext context) {
    List<TableColumn> settled =
        columns.stream()
            .map(column -> column.role() == ColumnRole.VALUE ? placed(column, context) : column)
            .toList();
    return areAcross(settled) ? settled : columns;
  }

  /** Whether rows say only what or when; where they name something, numbers are of that. */
  static boolean leaveRowsTo(List<TableColumn> columns) {
    return columns.stream()
        .map(TableColumn::role)
        .filter(ColumnRole::isLabel)
        .allMatch(role -> role == ColumnRole.INDICATOR || role == ColumnRole.PERIOD);
  }

  private static boolean areAcross(List<TableColumn> columns) {
    long values = columns.stream().filter(column -> column.role() == ColumnRole.VALUE).count();
    long placed = columns.stream().filter(column -> column.place().isPresent()).count();
    long places =
        columns.stream()
            .map(column -> column.place().map(RegionWords.Named::region).orElse(null))
            .filter(Objects::nonNull)
            .distinct()
            .count();
    return places >= 2 && placed * 2 > values;
  }

  private TableColumn placed(TableColumn column, TableContext context) {
    return column.path().stream()
        .flatMap(part -> place(part, context.regionCode()).stream())
        .findFirst()
        .map(column::ofPlace)
        .map(own -> own.withHeading(own.heading().named(without(own, context))))
        .orElse(column);
  }

  private ValueHeading without(TableColumn column, TableContext context) {
    return headings.read(column.naming(), context.period());
  }

  private Optional<RegionWords.Named> place(String part, String within) {
    Optional<Region> inside = within.isEmpty() ? Optional.empty() : regions.find(part, within);
    return inside
        .or(() -> regions.find(part))
        .or(() -> regions.wholeOf(part, within))
        .map(region -> new RegionWords.Named(region, part));
  }
}
