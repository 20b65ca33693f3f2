package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.codelist.Codelists;
import org.gouji.workbook.cell.SheetRow;

/**
 * Recognises a table by its header alone, 表头识别: one header, in one or a few rows that merged cells
 * hold together, with the things the rows are about at the left.
 */
public final class HeaderRecognition implements TableRecognition {

  private final HeaderFinder finder;
  private final ContextReading contexts;
  private final ColumnReading columns;
  private final DistantWords distant;
  private final SeriesExport series;

  public HeaderRecognition(Codelists codelists) {
    this.finder = HeaderFinder.of(codelists);
    this.contexts = new ContextReading(codelists);
    this.columns = new ColumnReading(codelists);
    this.distant = new DistantWords(codelists);
    this.series = new SeriesExport(codelists);
  }

  @Override
  public Optional<RecognisedTable> recognise(SheetTop top) {
    return series
        .recognise(top)
        .or(() -> finder.find(top).map(band -> table(top, band)))
        .filter(HeaderRecognition::isTable);
  }

  private RecognisedTable table(SheetTop top, HeaderBand band) {
    TableContext context = contexts.read(top, band.firstRow(), band.lastRow());
    List<SheetRow> ahead = top.rows().stream().filter(row -> row.index() > band.lastRow()).toList();
    BitSet used = new BitSet();
    ahead.forEach(row -> row.shown().forEach(cell -> used.set(cell.ref().column())));
    List<TableColumn> found = new ArrayList<>();
    IntStream.rangeClosed(top.span().first(), top.lastColumn())
        .filter(column -> used.get(column) || band.hasOwnText(top, column))
        .filter(column -> !band.path(top, column).isEmpty() || isLabelled(top, column, ahead))
        .mapToObj(column -> columns.read(top, band, column, context, ahead))
        .forEach(found::add);
    BesideTable beside = new BesideTable(ahead, columns.complete(found, context, ahead));
    List<TableColumn> complete = beside.without();
    Optional<TableContext> named = distant.naming(complete, top, band, context);
    if (named.isPresent()) {
      complete = columns.withWordsOfOthers(complete, named.get());
    }
    TableContext stated = named.orElse(context).with(beside.remarks());
    return new RecognisedTable(
        RecognisedTable.BY_HEADER,
        stated,
        band,
        band.lastRow() + 1,
        isList(complete),
        complete,
        RowWords.USUAL,
        Optional.empty());
  }

  /** A first column without a header, as tables often leave the corner empty. */
  private static boolean isLabelled(SheetTop top, int column, List<SheetRow> ahead) {
    return column == top.span().first()
        && ahead.stream().anyMatch(row -> ColumnReading.isText(row, column));
  }

  private static boolean isList(List<TableColumn> columns) {
    return columns.stream()
        .map(TableColumn::role)
        .anyMatch(
            role ->
                role == ColumnRole.PROJECT
                    || role == ColumnRole.PROJECT_CODE
                    || role == ColumnRole.ENTERPRISE
                    || role == ColumnRole.USCC);
  }

  private static boolean isTable(RecognisedTable table) {
    return !table.figureColumns().isEmpty() && !table.labelColumns().isEmpty();
  }
}
