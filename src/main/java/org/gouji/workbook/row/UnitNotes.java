package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Source;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.row.UnitChoice.Chosen;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;
import org.gouji.workbook.table.UnitWords;

/** Notes what is odd about the units of a table, 计量单位现象记录, and says each thing once. */
final class UnitNotes {

  /**
   * Why a number has no unit.
   *
   * @param inCell the words behind the number that are no unit of it
   */
  record Lack(Optional<Indicator> indicator, Optional<String> inCell, Chosen chosen) {}

  private final UnitWords words;
  private final RecognisedTable table;
  private final Observations observations;
  private final boolean byRows;

  UnitNotes(Codelists codelists, RecognisedTable table, Observations observations) {
    this.words = UnitWords.of(codelists);
    this.table = table;
    this.observations = observations;
    this.byRows = table.has(ColumnRole.INDICATOR);
  }

  /** What the row and the column call the number, each by itself. */
  static List<String> names(TableColumn column, RowStatement row) {
    return Stream.of(row.heading().name(), column.heading().name())
        .filter(name -> !name.isBlank())
        .toList();
  }

  List<UnitOfMeasure> inRow(RowStatement row) {
    Optional<UnitOfMeasure> stated = row.labels().text(ColumnRole.UNIT).flatMap(words::whole);
    return Stream.concat(stated.stream(), row.heading().units().stream()).toList();
  }

  /** A header or a row that says another unit than the unit line does has the last word. */
  void overridden(UnitOfMeasure chosen, TableColumn column, RowStatement row, Source source) {
    List<UnitOfMeasure> line = table.context().units();
    boolean overridden =
        !line.isEmpty()
            && !line.contains(chosen)
            && line.stream().anyMatch(unit -> unit.dimension() == chosen.dimension())
            && (column.heading().units().contains(chosen) || inRow(row).contains(chosen));
    if (overridden) {
      String both = chosen.symbol() + " / " + symbols(line);
      observations.once(
          "overridden " + column.column() + both, ObservationKind.UNIT_OVERRIDDEN, source, both);
    }
  }

  void lacking(TableColumn column, RowStatement row, Lack lack, Source source, String raw) {
    if (lack.indicator().isEmpty() && CountedThings.haveNoUnit(names(column, row))) {
      return;
    }
    if (lack.inCell().isPresent()) {
      inCell(column, lack, source, raw);
      return;
    }
    String topic = topic(column, lack, source);
    List<String> unknown = unknown(column, row);
    if (unknown.isEmpty()) {
      String name = byRows ? row.labels().name().strip() : String.join("/", column.path());
      List<UnitOfMeasure> undecided = lack.chosen().undecided();
      String asked = undecided.isEmpty() ? name : name + "（" + symbols(undecided) + "？）";
      observations.once(topic, ObservationKind.UNIT_MISSING, source, asked);
    } else {
      observations.once(topic, ObservationKind.UNIT_UNKNOWN, source, String.join("、", unknown));
    }
  }

  private void inCell(TableColumn column, Lack lack, Source source, String raw) {
    if (lack.indicator().isPresent()) {
      observations.add(ObservationKind.UNIT_UNKNOWN, source, raw);
    } else {
      observations.once(
          "unlisted cells " + column.header(), ObservationKind.UNIT_UNKNOWN, source, raw);
    }
  }

  /** What the dictionary does not know is asked about once a column, or once where rows name it. */
  private String topic(TableColumn column, Lack lack, Source source) {
    if (!byRows) {
      return "column " + column.header();
    }
    return lack.indicator().isPresent()
        ? source.locator()
        : "unlisted rows from " + table.firstDataRow();
  }

  private List<String> unknown(TableColumn column, RowStatement row) {
    List<String> unknown = new ArrayList<>(column.heading().unknownUnits());
    row.labels()
        .text(ColumnRole.UNIT)
        .filter(text -> words.whole(text).isEmpty())
        .ifPresent(unknown::add);
    unknown.addAll(row.heading().unknownUnits());
    unknown.addAll(table.context().unknownUnits());
    return unknown;
  }

  private static String symbols(List<UnitOfMeasure> units) {
    return units.stream().map(UnitOfMeasure::symbol).collect(Collectors.joining("、"));
  }
}
