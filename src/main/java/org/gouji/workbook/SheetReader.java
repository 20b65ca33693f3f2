package org.gouji.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.SheetReading;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.row.FigureSink;
import org.gouji.workbook.row.Observations;
import org.gouji.workbook.row.RowWindow;
import org.gouji.workbook.row.SheetPlace;
import org.gouji.workbook.row.TableRows;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.HeaderRows;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.SheetTop;
import org.gouji.workbook.table.TableRecognition;

/** Reads the tables of one sheet, 表页识读: the first recognition that fits names the columns. */
final class SheetReader {

  private static final int ROWS_AHEAD = 60;

  private final Codelists codelists;
  private final List<TableRecognition> recognitions;
  private final BigDecimal aboutBand;

  SheetReader(Codelists codelists, List<TableRecognition> recognitions, BigDecimal aboutBand) {
    this.codelists = codelists;
    this.recognitions = List.copyOf(recognitions);
    this.aboutBand = aboutBand;
  }

  /** The sheet with all its figures and what makes up what. */
  SheetReading read(Sheet sheet, String file, String sha256) {
    KeptFigures figures = new KeptFigures();
    Pass pass = pass(sheet, file, sha256, figures);
    return pass.reading(figures.all());
  }

  /** The sheet without its figures, which are handed on as they come: none is kept. */
  SheetReading stream(Sheet sheet, String file, String sha256, FigureSink sink) {
    return pass(sheet, file, sha256, sink).reading(List.of());
  }

  private Pass pass(Sheet sheet, String file, String sha256, FigureSink sink) {
    boolean hidden = sheet.entry().visibility() != Visibility.VISIBLE;
    SheetPlace place = new SheetPlace(file, sha256, sheet.name(), hidden);
    Pass pass = new Pass(sheet, place, sink);
    try (RowStream rows = RowsAhead.of(sheet)) {
      pass.read(new RowWindow(rows));
    }
    return pass;
  }

  /** One way through a sheet from top to bottom. */
  private final class Pass {

    private final Sheet sheet;
    private final SheetShape shape;
    private final SheetPlace place;
    private final Observations observations = new Observations();
    private final FigureSink sink;
    private final List<Composition> compositions = new ArrayList<>();
    private Optional<RecognisedTable> first = Optional.empty();

    Pass(Sheet sheet, SheetPlace place, FigureSink sink) {
      this.sink = sink;
      this.sheet = sheet;
      this.shape = sheet.shape();
      this.place = place;
    }

    void read(RowWindow rows) {
      if (shape.rowCount() == 0) {
        observations.add(ObservationKind.EMPTY_SHEET, place.whole(), "");
        return;
      }
      Optional<RecognisedTable> table = recognise(rows);
      while (table.isPresent()) {
        RecognisedTable read = table.get();
        RecognisedTable found = first.map(read::continuing).orElse(read);
        first = first.or(() -> Optional.of(found));
        read(rows, found);
        table = recognise(rows);
      }
      if (first.isEmpty()) {
        observations.add(ObservationKind.SHEET_NOT_A_TABLE, place.whole(), firstWords(rows));
      } else {
        noteRest(rows);
      }
    }

    private void read(RowWindow rows, RecognisedTable table) {
      table
          .drift()
          .ifPresent(
              drift ->
                  observations.add(
                      ObservationKind.LAYOUT_DRIFTED,
                      place.source(drift.first().header()),
                      drift.words()));
      TableRows reader =
          new TableRows(codelists, place, table, shape.merged(), observations, aboutBand, sink);
      compositions.addAll(reader.read(rows));
    }

    private Optional<RecognisedTable> recognise(RowWindow rows) {
      SheetTop top =
          new SheetTop(
              place.file(),
              sheet.name(),
              shape.merged(),
              shape.hiddenColumns(),
              rows.ahead(ROWS_AHEAD));
      return recognitions.stream()
          .flatMap(recognition -> recognition.recognise(top).stream())
          .findFirst();
    }

    /** Rows of numbers that no header explains are not passed over in silence. */
    private void noteRest(RowWindow rows) {
      int run = 0;
      while (rows.hasNext()) {
        SheetRow row = rows.next();
        run = HeaderRows.isData(row) ? run + 1 : 0;
        if (run == 2) {
          CellRef cell = row.cells().get(0).ref();
          observations.once(
              "rest", ObservationKind.SHEET_NOT_A_TABLE, place.source(cell), words(row));
        }
      }
    }

    private String firstWords(RowWindow rows) {
      return rows.ahead(ROWS_AHEAD).stream()
          .map(Pass::words)
          .filter(words -> !words.isBlank())
          .findFirst()
          .orElse("");
    }

    private static String words(SheetRow row) {
      return Captions.line(row);
    }

    SheetReading reading(List<Figure> figures) {
      return new SheetReading(
          place.file(),
          place.sha256(),
          place.sheet(),
          place.hidden(),
          first.map(RecognisedTable::recognition).orElse(RecognisedTable.BY_HEADER),
          first.map(table -> table.context().title()).orElse(""),
          figures,
          compositions,
          observations.all());
    }
  }
}
