package org.gouji.workbook.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.quantity.Dimension;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.PeriodWords;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;

/** Reads the rows of one table as they come, 逐行读表. */
public final class TableRows {

  private final Codelists codelists;
  private final SheetPlace place;
  private final RecognisedTable table;
  private final Observations observations;
  private final FigureMaker maker;
  private final SubjectReading subjects;
  private final RowKinds kinds;
  private final RowLabels.Reader labels;
  private final FormulaWatch formulas;
  private final RowTotals totals;
  private final Additive additive;
  private final FigureSink sink;

  public TableRows(
      Codelists codelists,
      SheetPlace place,
      RecognisedTable table,
      MergedRegions merged,
      Observations observations,
      BigDecimal aboutBand,
      FigureSink sink) {
    this.sink = sink;
    this.codelists = codelists;
    this.place = place;
    this.table = table;
    this.observations = observations;
    this.maker = new FigureMaker(codelists, place, table, observations, aboutBand);
    this.subjects = new SubjectReading(codelists, table);
    this.kinds = new RowKinds(codelists, table, subjects);
    this.labels = new RowLabels.Reader(table, merged);
    this.formulas = new FormulaWatch(observations);
    this.totals = new RowTotals(place::id, formulas);
    this.additive = new Additive(codelists);
  }

  /**
   * Consumes the rows of the table and stops before whatever comes after it. Says which figures
   * make up which, if the sink wants to know.
   */
  public List<Composition> read(RowWindow rows) {
    if (TextForm.isWholeTable(table, rows.ahead(TextForm.ROWS_LOOKED_AT))) {
      maker.expectText();
    }
    TableEnd end = new TableEnd(table);
    while (rows.hasNext() && !end.isReached(rows)) {
      SheetRow row = rows.next();
      if (row.index() >= table.firstDataRow() && !end.isRepeatedHeader(row)) {
        read(row, rows.peek());
      }
    }
    return totals.finish();
  }

  private void read(SheetRow row, Optional<SheetRow> next) {
    RowLabels label = labels.read(row);
    if (label.isEmpty() || label.name().isBlank() || kinds.isSkipped(label)) {
      return;
    }
    if (row.hidden()) {
      formulas.hidden(row.index());
    }
    if (!statesNumbers(row) && !isKnown(row, label)) {
      totals.section();
      return;
    }
    RowKind kind = kinds.of(label, next.flatMap(this::name));
    RowStatement stated = maker.statement(row, label, kind, subject(label, kind), period(label));
    add(row, stated);
  }

  private void add(SheetRow row, RowStatement stated) {
    Map<Integer, Figure> made = new TreeMap<>();
    for (TableColumn column : table.figureColumns()) {
      Figure figure = maker.make(row, column, stated);
      sink.accept(figure);
      if (sink.wantsRelations()) {
        made.put(column.column(), figure);
      }
    }
    if (sink.wantsRelations()) {
      relate(row, stated, made);
    }
  }

  private void relate(SheetRow row, RowStatement stated, Map<Integer, Figure> made) {
    Map<Integer, Dimension> addable = new TreeMap<>();
    made.forEach(
        (column, figure) ->
            additive.of(figure).ifPresent(dimension -> addable.put(column, dimension)));
    boolean whole = stated.kind() == RowKind.TOTAL || stated.kind() == RowKind.SUBTOTAL;
    TableRow read =
        new TableRow(
            row.index(), stated.subject().region(), addable, whole ? made : Map.of(), List.of());
    if (stated.kind() == RowKind.REGION_GROUP) {
      EconomicRegions.members(stated.labels().name())
          .ifPresent(members -> totals.addGroup(read, members));
    } else {
      totals.add(read, stated.kind());
    }
  }

  private Subject subject(RowLabels label, RowKind kind) {
    SubjectReading.Read read =
        switch (kind) {
          case TOTAL -> subjects.ofTotal(label.name());
          case SUBTOTAL -> subjects.ofSubtotal(label);
          default -> subjects.of(label);
        };
    read.unknownRegion()
        .ifPresent(
            words ->
                observations.add(
                    ObservationKind.REGION_UNKNOWN, place.source(label.cell()), words));
    if (read.subject().region().isEmpty() && read.subject().isAboutPlaceOrIndustry()) {
      observations.once(
          "no region",
          ObservationKind.REGION_UNKNOWN,
          place.source(label.cell()),
          label.name().strip());
    }
    return read.subject();
  }

  private Period period(RowLabels label) {
    Period ofTable = table.context().period();
    return label
        .text(ColumnRole.PERIOD)
        .flatMap(PeriodWords::inHeader)
        .map(found -> found.expression().in(ofTable))
        .filter(Period::isKnown)
        .orElse(ofTable);
  }

  private boolean statesNumbers(SheetRow row) {
    for (TableColumn column : table.figureColumns()) {
      Optional<SheetCell> cell = row.cell(column.column());
      if (cell.isPresent() && (cell.get().isShown() || cell.get().isUncalculated())) {
        return true;
      }
    }
    return false;
  }

  /** A row without numbers is a missing report of what is known, and else a line of words. */
  private boolean isKnown(SheetRow row, RowLabels label) {
    if (table.list()) {
      return row.cells().stream().filter(SheetCell::isShown).count() >= 2;
    }
    String name = label.name();
    return subjects.region(name).isPresent()
        || codelists.industries().find(name).isPresent()
        || codelists.clusters().find(name).isPresent()
        || table.has(ColumnRole.INDICATOR) && codelists.indicators().resolve(name).isPresent();
  }

  private Optional<String> name(SheetRow row) {
    for (TableColumn column : table.labelColumns()) {
      Optional<String> text = row.cell(column.column()).map(SheetCell::displayText);
      if (text.isPresent() && !text.get().isBlank()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** Which figures may be added up. */
  private static final class Additive {

    private final Codelists codelists;

    Additive(Codelists codelists) {
      this.codelists = codelists;
    }

    Optional<Dimension> of(Figure figure) {
      Optional<Indicator> indicator = codelists.indicators().byCode(figure.indicator());
      if (indicator.isPresent()) {
        return indicator.filter(each -> isAmount(each.nature())).map(Indicator::dimension);
      }
      return codelists
          .units()
          .find(figure.written().unit())
          .filter(unit -> figure.indicator().isEmpty() && !figure.written().unit().isEmpty())
          .map(unit -> unit.dimension())
          .filter(Additive::isAmount);
    }

    private static boolean isAmount(Nature nature) {
      return switch (nature) {
        case STOCK, FLOW, CUMULATIVE, COUNT, CHANGE -> true;
        default -> false;
      };
    }

    private static boolean isAmount(Dimension dimension) {
      return switch (dimension) {
        case MONEY,
            FOREIGN_MONEY,
            COUNT,
            PERSONS,
            PERSON_YEARS,
            AREA,
            MASS,
            ENERGY,
            EMISSION,
            POWER,
            ELECTRICITY,
            VOLUME ->
            true;
        default -> false;
      };
    }
  }
}
