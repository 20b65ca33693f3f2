package org.gouji.workbook.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Period;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.ContextReading;
import org.gouji.workbook.table.HeaderBand;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RecognisedTable.Drift;
import org.gouji.workbook.table.SheetTop;
import org.gouji.workbook.table.TableColumn;
import org.gouji.workbook.table.TableContext;
import org.gouji.workbook.table.TableRecognition;

/** Recognises a table by a layout, 按表样识别: all its header texts are there, wherever they stand. */
public final class LayoutRecognition implements TableRecognition {

  private final SheetLayout layout;
  private final ContextReading contexts;
  private final LayoutHeading headings;

  public LayoutRecognition(SheetLayout layout, Codelists codelists) {
    this.layout = layout;
    this.contexts = new ContextReading(codelists);
    this.headings = new LayoutHeading(codelists);
  }

  @Override
  public Optional<RecognisedTable> recognise(SheetTop top) {
    if (layout.sheet().filter(name -> !name.matcher(top.sheet()).find()).isPresent()) {
      return Optional.empty();
    }
    return top.rows().stream()
        .map(row -> new HeaderBand(row.index(), row.index() + layout.headerRows() - 1))
        .filter(band -> hasTitle(top, band))
        .flatMap(band -> table(top, band).stream())
        .findFirst();
  }

  private boolean hasTitle(SheetTop top, HeaderBand band) {
    return layout.title().isEmpty()
        || top.rows().stream()
            .filter(row -> row.index() < band.firstRow())
            .map(Captions::line)
            .anyMatch(line -> layout.title().get().matcher(line).find());
  }

  private Optional<RecognisedTable> table(SheetTop top, HeaderBand band) {
    Map<Integer, String> headers = headers(top, band);
    Map<LayoutColumn, Integer> places = new LinkedHashMap<>();
    for (LayoutColumn column : layout.columns()) {
      Optional<Integer> place = place(column, headers);
      place.ifPresent(at -> places.put(column, at));
      if (place.isEmpty() && column.required()) {
        return Optional.empty();
      }
    }
    TableContext context = context(top, band);
    List<LayoutColumn> expected = List.copyOf(places.keySet());
    List<TableColumn> columns =
        expected.stream()
            .map(column -> column(top, band, column, places.get(column), context))
            .toList();
    return Optional.of(
        new RecognisedTable(
            layout.code(),
            context,
            band,
            firstDataRow(band),
            layout.list(),
            columns,
            layout.words(),
            drift(band, expected, columns)));
  }

  private static Map<Integer, String> headers(SheetTop top, HeaderBand band) {
    Map<Integer, String> headers = new TreeMap<>();
    for (int column = 1; column <= top.lastColumn(); column++) {
      String header = PlainText.dense(String.join("/", band.path(top, column)));
      if (!header.isEmpty()) {
        headers.put(column, header);
      }
    }
    return headers;
  }

  /** Where a column stands: of equal headers the one at the stated place, else the first. */
  private static Optional<Integer> place(LayoutColumn column, Map<Integer, String> headers) {
    List<Integer> fitting =
        headers.entrySet().stream()
            .filter(entry -> column.fits(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return column.place().filter(fitting::contains).or(() -> fitting.stream().findFirst());
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
    return new TableContext(read.title(), read.region(), period, units, read.unknownUnits());
  }

  private Optional<Drift> drift(
      HeaderBand band, List<LayoutColumn> expected, List<TableColumn> found) {
    List<String> moved = new ArrayList<>();
    Optional<TableColumn> first = Optional.empty();
    for (int i = 0; i < expected.size(); i++) {
      TableColumn column = found.get(i);
      Optional<Integer> place = expected.get(i).place().filter(at -> at != column.column());
      if (place.isPresent()) {
        moved.add(
            expected.get(i).header()
                + " "
                + CellRef.columnName(place.get())
                + "→"
                + CellRef.columnName(column.column()));
        first = first.or(() -> Optional.of(column));
      }
    }
    if (layout.headerRow().filter(row -> row != band.firstRow()).isPresent()) {
      moved.add(layout.headerRow().get() + "→" + band.firstRow());
      first = first.or(() -> found.stream().findFirst());
    }
    return first.map(column -> new Drift(column, String.join("；", moved)));
  }
}
