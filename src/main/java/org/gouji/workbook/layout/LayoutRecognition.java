package org.gouji.workbook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Period;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.ColumnReading;
import org.gouji.workbook.table.ContextReading;
import org.gouji.workbook.table.DistantWords;
import org.gouji.workbook.table.HeaderBand;
import org.gouji.workbook.table.HeaderRows;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RecognisedTable.Drift;
import org.gouji.workbook.table.SheetTop;
import org.gouji.workbook.table.TableColumn;
import org.gouji.workbook.table.TableContext;

/** Recognises a table by a layout, 按表样识别: all its header texts are there, wherever they stand. */
final class LayoutRecognition {

  private final SheetLayout layout;
  private final Map<HeaderPattern, List<LayoutColumn>> columns;
  private final ContextReading contexts;
  private final ColumnReading reading;
  private final DistantWords distant;
  private final LayoutHeading headings;

  LayoutRecognition(SheetLayout layout, Codelists codelists) {
    this.layout = layout;
    this.columns = ColumnPlaces.byPattern(layout.columns());
    this.contexts = new ContextReading(codelists);
    this.reading = new ColumnReading(codelists);
    this.distant = new DistantWords(codelists);
    this.headings = new LayoutHeading(codelists);
  }

  /** The layout under one of the headers of a sheet. */
  record Fit(BandHeaders headers, ColumnPlaces places, LayoutDrift drift) {
    int firstRow() {
      return headers.band().firstRow();
    }
  }

  SheetLayout layout() {
    return layout;
  }

  /** The headers that are those of the layout, or nearly. */
  List<Fit> fits(SheetTop top, Function<HeaderBand, BandHeaders> headers) {
    return bands(top)
        .map(headers)
        .flatMap(each -> places(each).filter(this::isEnough).map(p -> fit(each, p)).stream())
        .filter(fit -> fit.drift().unlike() == 0 || isForm(top, fit.headers().band()))
        .toList();
  }

  /** Under a header that is not that of the layout: what keeps it from being so, if little does. */
  Optional<Fit> nearly(SheetTop top, BandHeaders headers) {
    return isNamed(top, headers.band())
        ? places(headers)
            .filter(places -> places.found().size() * 2 > layout.columns().size())
            .map(places -> fit(headers, places))
        : Optional.empty();
  }

  /** Rows that can be the first of the header: they say something, and it is no numbers. */
  private Stream<HeaderBand> bands(SheetTop top) {
    boolean otherSheet =
        layout.sheet().filter(name -> !name.matcher(top.sheet()).find()).isPresent();
    return otherSheet
        ? Stream.empty()
        : top.rows().stream()
            .filter(row -> !row.shown().isEmpty() && !HeaderRows.isData(row))
            .map(row -> new HeaderBand(row.index(), row.index() + layout.headerRows() - 1))
            .filter(band -> matches(layout.title(), top, band));
  }

  private Optional<ColumnPlaces> places(BandHeaders headers) {
    return ColumnPlaces.of(columns, headers);
  }

  private Fit fit(BandHeaders headers, ColumnPlaces places) {
    return new Fit(headers, places, LayoutDrift.of(layout, places, headers));
  }

  /** Whether all that is required is there, and most of the numbers too. */
  private boolean isEnough(ColumnPlaces places) {
    long wanted = layout.columns().stream().filter(c -> c.role().yieldsFigures()).count();
    long missing = places.missing().stream().filter(c -> c.role().yieldsFigures()).count();
    return places.missing().stream().noneMatch(LayoutColumn::required)
        && (wanted - missing) * 2 > wanted;
  }

  /** Whether columns may differ: the title is the usual one, or nothing is said about it. */
  private boolean isForm(SheetTop top, HeaderBand band) {
    return !layout.onlyThese() && matches(layout.usualTitle(), top, band);
  }

  /** Whether title or sheet say that this is the form, which headers alone do not. */
  private boolean isNamed(SheetTop top, HeaderBand band) {
    boolean stated =
        layout.sheet().isPresent() || layout.title().isPresent() || layout.usualTitle().isPresent();
    return stated
        && layout.sheet().filter(name -> !name.matcher(top.sheet()).find()).isEmpty()
        && matches(layout.title(), top, band)
        && matches(layout.usualTitle(), top, band);
  }

  private static boolean matches(Optional<Pattern> title, SheetTop top, HeaderBand band) {
    return title.isEmpty()
        || top.rows().stream()
            .filter(row -> row.index() < band.firstRow())
            .map(Captions::line)
            .anyMatch(line -> isIn(line, title.get()) || isIn(PlainText.dense(line), title.get()));
  }

  private static boolean isIn(String line, Pattern title) {
    return title.matcher(line).find();
  }

  RecognisedTable table(SheetTop top, Fit fit) {
    HeaderBand band = fit.headers().band();
    TableContext said = context(top, band);
    List<TableColumn> read = columns(top, fit, said);
    Optional<TableContext> named = distant.naming(read, top, band, said);
    TableContext context = named.orElse(said);
    List<TableColumn> found = named.isPresent() ? columns(top, fit, context) : read;
    return new RecognisedTable(
        layout.code(),
        context,
        band,
        firstDataRow(band),
        layout.list(),
        found,
        layout.words(),
        drift(fit.drift(), found));
  }

  private List<TableColumn> columns(SheetTop top, Fit fit, TableContext context) {
    HeaderBand band = fit.headers().band();
    List<SheetRow> ahead = top.rows().stream().filter(row -> row.index() > band.lastRow()).toList();
    SortedSet<Integer> places = new TreeSet<>(fit.places().found().keySet());
    places.addAll(fit.places().others());
    List<TableColumn> read = new ArrayList<>();
    for (int place : places) {
      Optional<LayoutColumn> known = Optional.ofNullable(fit.places().found().get(place));
      read.add(
          known
              .map(column -> column(top, band, column, place, context))
              .orElseGet(() -> reading.read(top, band, place, context, ahead)));
    }
    List<TableColumn> placed = reading.withPlaces(read, context);
    List<TableColumn> settled = reading.withWordsOfOthers(placed, context);
    return settled.stream().map(column -> asStated(column, placed, fit)).toList();
  }

  /** What the layout says about an indicator stands, whatever title and neighbours say. */
  private static TableColumn asStated(TableColumn settled, List<TableColumn> read, Fit fit) {
    LayoutColumn known = fit.places().found().get(settled.column());
    return known != null && known.indicator().isPresent()
        ? read.stream().filter(c -> c.column() == settled.column()).findFirst().orElseThrow()
        : settled;
  }

  private TableColumn column(
      SheetTop top, HeaderBand band, LayoutColumn column, int place, TableContext context) {
    List<String> path = band.path(top, place);
    return new TableColumn(
        place,
        column.role(),
        path,
        band.cell(top, place),
        headings.of(column, path, context),
        top.hiddenColumns().get(place));
  }

  private int firstDataRow(HeaderBand band) {
    int distance =
        layout.firstDataRow().isPresent() && layout.headerRow().isPresent()
            ? layout.firstDataRow().get() - layout.headerRow().get()
            : layout.headerRows();
    return band.firstRow() + Math.max(distance, 1);
  }

  private TableContext context(SheetTop top, HeaderBand band) {
    TableContext read = contexts.read(top, band.firstRow(), band.lastRow());
    List<UnitOfMeasure> units =
        read.units().isEmpty() ? layout.unit().stream().toList() : read.units();
    Period period =
        read.period().isKnown() ? read.period() : layout.period().orElse(Period.UNKNOWN);
    return new TableContext(
        read.title(),
        read.region(),
        read.enterprise(),
        period,
        units,
        read.unknownUnits(),
        List.of());
  }

  private static Optional<Drift> drift(LayoutDrift drift, List<TableColumn> columns) {
    Optional<TableColumn> first =
        columns.stream()
            .filter(column -> drift.first().filter(at -> at == column.column()).isPresent())
            .findFirst()
            .or(() -> columns.stream().findFirst());
    return first.filter(column -> !drift.isNone()).map(column -> new Drift(column, drift.line()));
  }
}
