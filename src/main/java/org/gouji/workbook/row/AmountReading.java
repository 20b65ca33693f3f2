package org.gouji.workbook.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.FigureKind;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Written;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.Reading;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;
import org.gouji.workbook.table.UnitWords;
import org.gouji.workbook.table.ValueHeading;

/** Turns what a cell states into an amount in a unit, 数值与计量单位; without a unit there is none. */
final class AmountReading {

  /** What the cell states, and how it is written. */
  record Read(Stated stated, Written written) {}

  /** A unit chosen for a column, and all of a row that the choice depends on. */
  private record Chosen(
      ValueHeading row,
      Optional<String> unitText,
      Optional<Indicator> indicator,
      Optional<UnitOfMeasure> unit) {

    boolean isFor(RowStatement other, Optional<Indicator> named) {
      return row.equals(other.heading())
          && indicator.equals(named)
          && unitText.equals(other.labels().text(ColumnRole.UNIT));
    }
  }

  private static final Pattern MULTIPLIED = Pattern.compile("\\d\\s*[余多]?[百千万亿]+");
  private static final String MULTIPLIERS = "百千万亿";

  private final UnitTable units;
  private final UnitWords words;
  private final UnitChoice choice;
  private final RecognisedTable table;
  private final Observations observations;
  private final BigDecimal aboutBand;
  private final Map<Integer, Chosen> chosen = new HashMap<>();

  AmountReading(
      UnitTable units, RecognisedTable table, Observations observations, BigDecimal aboutBand) {
    this.units = units;
    this.words = new UnitWords(units);
    this.choice = new UnitChoice(units);
    this.table = table;
    this.observations = observations;
    this.aboutBand = aboutBand;
  }

  Read read(
      CellStatement said,
      TableColumn column,
      RowStatement row,
      Optional<Indicator> indicator,
      Source source) {
    Optional<UnitOfMeasure> inCell = inCell(said, indicator);
    Optional<UnitOfMeasure> unit =
        inCell.isPresent() ? chosen(inCell, column, row, indicator) : usual(column, row, indicator);
    if (said.printed().isEmpty()) {
      return new Read(nothing(said), written(said, unit, Qualifier.EXACT));
    }
    WrittenNumber printed = said.printed().get();
    boolean strange = isStrange(printed, inCell, unit);
    if (indicator.isPresent() && (strange || unit.isEmpty())) {
      note(column, row, strange ? printed.unitText() : Optional.empty(), source, said.raw());
    }
    Optional<UnitOfMeasure> sure = unit.filter(u -> !strange);
    sure.ifPresent(chosen -> noteOverridden(chosen, column, row, source));
    Stated stated =
        sure.<Stated>map(u -> amount(printed, u, column.heading().kind()))
            .orElseGet(() -> new Stated.Unreadable(said.raw()));
    return new Read(stated, written(said, sure, printed.qualifier()));
  }

  /** Where the cell states no unit it is that of the rows above, unless this row says something. */
  private Optional<UnitOfMeasure> usual(
      TableColumn column, RowStatement row, Optional<Indicator> indicator) {
    Chosen above = chosen.get(column.column());
    if (above != null && above.isFor(row, indicator)) {
      return above.unit();
    }
    Optional<UnitOfMeasure> unit = chosen(Optional.empty(), column, row, indicator);
    chosen.put(column.column(), new Chosen(row.heading(), unitText(row), indicator, unit));
    return unit;
  }

  private Optional<UnitOfMeasure> chosen(
      Optional<UnitOfMeasure> inCell,
      TableColumn column,
      RowStatement row,
      Optional<Indicator> indicator) {
    return choice.of(
        new UnitChoice.Stated(
            inCell, column.heading().units(), inRow(row), table.context().units()),
        indicator,
        row.heading().name() + column.heading().name());
  }

  private static Optional<String> unitText(RowStatement row) {
    return row.labels().text(ColumnRole.UNIT);
  }

  private Stated amount(WrittenNumber printed, UnitOfMeasure unit, FigureKind kind) {
    Reading reading = kind == FigureKind.TARGET ? Reading.AIMED_AT : Reading.STATED;
    return new Stated.Amount(printed.intervalIn(unit, reading, aboutBand));
  }

  private static Stated nothing(CellStatement said) {
    return switch (said.state()) {
      case BROKEN -> new Stated.Broken(said.raw());
      case UNREADABLE -> new Stated.Unreadable(said.raw());
      default -> new Stated.Missing(said.raw());
    };
  }

  private static Written written(
      CellStatement said, Optional<UnitOfMeasure> unit, Qualifier qualifier) {
    return new Written(
        said.raw(),
        said.exact(),
        unit.map(UnitOfMeasure::symbol).orElse(""),
        said.printed().map(WrittenNumber::halfStep),
        qualifier);
  }

  /** 1.73万亿 is in the base unit of what it measures, whatever the header says. */
  private Optional<UnitOfMeasure> inCell(CellStatement said, Optional<Indicator> indicator) {
    Optional<String> text = said.printed().flatMap(WrittenNumber::unitText);
    boolean multiplied = text.isEmpty() && isMultiplied(said.raw());
    return multiplied
        ? indicator.map(Indicator::dimension).map(Dimension::baseSymbol).flatMap(units::find)
        : text.flatMap(units::find);
  }

  private static boolean isMultiplied(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > '\u4DFF' && MULTIPLIERS.indexOf(raw.charAt(i)) >= 0) {
        return MULTIPLIED.matcher(raw).find();
      }
    }
    return false;
  }

  /** A unit in the cell that nobody knows, or that cannot be the indicator's. */
  private static boolean isStrange(
      WrittenNumber printed, Optional<UnitOfMeasure> inCell, Optional<UnitOfMeasure> unit) {
    return printed.unitText().isPresent() && (inCell.isEmpty() || !inCell.equals(unit));
  }

  /** A header or a row that says another unit than the unit line does has the last word. */
  private void noteOverridden(
      UnitOfMeasure chosen, TableColumn column, RowStatement row, Source source) {
    List<UnitOfMeasure> line = table.context().units();
    boolean overridden =
        !line.contains(chosen)
            && line.stream().anyMatch(unit -> unit.dimension() == chosen.dimension())
            && (column.heading().units().contains(chosen) || inRow(row).contains(chosen));
    if (overridden) {
      String words =
          chosen.symbol()
              + " / "
              + line.stream().map(UnitOfMeasure::symbol).collect(Collectors.joining("、"));
      observations.once(
          "overridden " + column.column() + words, ObservationKind.UNIT_OVERRIDDEN, source, words);
    }
  }

  private List<UnitOfMeasure> inRow(RowStatement row) {
    Optional<UnitOfMeasure> stated = unitText(row).flatMap(words::whole);
    return Stream.concat(stated.stream(), row.heading().units().stream()).toList();
  }

  private void note(
      TableColumn column, RowStatement row, Optional<String> inCell, Source source, String raw) {
    if (inCell.isPresent()) {
      observations.add(ObservationKind.UNIT_UNKNOWN, source, raw);
      return;
    }
    boolean byRows = table.has(ColumnRole.INDICATOR);
    String topic = byRows ? source.locator() : "column " + column.header();
    List<String> unknown = unknown(column, row);
    if (unknown.isEmpty()) {
      String words = byRows ? row.labels().name().strip() : String.join("/", column.path());
      observations.once(topic, ObservationKind.UNIT_MISSING, source, words);
    } else {
      observations.once(topic, ObservationKind.UNIT_UNKNOWN, source, String.join("、", unknown));
    }
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
}
