package org.gouji.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.SheetReading;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.formula.FormulaWatch;
import org.gouji.workbook.formula.NumberMap;
import org.gouji.workbook.row.FigureSink;
import org.gouji.workbook.row.Observations;
import org.gouji.workbook.row.RowWindow;
import org.gouji.workbook.row.SheetPlace;
import org.gouji.workbook.row.TableRows;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.ColumnSpan;
import org.gouji.workbook.table.ReadingWitness;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.SheetTop;
import org.gouji.workbook.table.SideBySide.Panes;
import org.gouji.workbook.table.TableContext;

/**
 * One way through a sheet from top to bottom, 表页通读. Where tables stand next to each other each is
 * read over the rows as if the sheet had its columns only.
 */
final class SheetPass {

  private static final int ROWS_AHEAD = 60;
  private static final int TITLE_ROWS = 30;

  /** Each time tables stand next to each other the sheet is read anew; at last, to its end. */
  private static final int READ_ANEW = 64;

  private final ReadingRules rules;
  private final Sheet sheet;
  private final SheetShape shape;
  private final SheetPlace place;
  private final ReadingWitness witness;
  private final Optional<FigureSink> handedOn;
  private final NumberMap numbers;
  private final Observations observations = new Observations();
  private final Unexplained unexplained;
  private final TableRemarks remarks;
  private final List<TablePart> parts = new ArrayList<>();
  private Optional<RecognisedTable> last;
  private int readAnew;

  SheetPass(
      ReadingRules rules,
      Sheet sheet,
      String file,
      String sha256,
      Optional<RecognisedTable> before,
      ReadingWitness witness,
      Optional<FigureSink> handedOn) {
    this.rules = rules;
    this.handedOn = handedOn;
    this.witness = witness;
    this.sheet = sheet;
    this.shape = sheet.shape();
    this.numbers = new NumberMap(shape);
    boolean hidden = sheet.entry().visibility() != Visibility.VISIBLE;
    this.place = new SheetPlace(file, sha256, sheet.name(), hidden);
    this.unexplained = new Unexplained(place, observations);
    this.remarks = new TableRemarks(place, observations);
    this.last = before;
  }

  void read() {
    if (shape.rowCount() == 0) {
      observations.add(ObservationKind.EMPTY_SHEET, place.whole(), "");
      return;
    }
    try (RowStream rows = RowsAhead.of(sheet)) {
      read(new RowWindow(handedOn.isPresent() ? rows : numbers.noting(rows)));
    }
    if (parts.isEmpty()) {
      observations.add(ObservationKind.SHEET_NOT_A_TABLE, place.whole(), firstWords());
    } else {
      unexplained.tell();
    }
  }

  private void read(RowWindow rows) {
    while (rows.hasNext()) {
      SheetTop top = top(rows, ColumnSpan.ALL, Optional.empty());
      Optional<RecognisedTable> table = rules.recognise(top);
      boolean known = table.filter(SheetPass::isKnown).isPresent();
      Optional<Panes> panes = known ? Optional.empty() : rules.sideBySide().find(top);
      if (panes.isPresent()) {
        int end = read(panes.get(), top.rows().get(0).index());
        do {
          rows.next();
        } while (rows.peek().filter(row -> row.index() <= end).isPresent());
      } else if (table.isPresent()) {
        read(rows, top, table.get(), false);
      } else {
        passOver(rows, top);
      }
    }
  }

  /** A layout that fits as it is says all; one that does not may have met tables side by side. */
  private static boolean isKnown(RecognisedTable table) {
    return table.isByLayout() && table.drift().isEmpty();
  }

  /** Reads tables next to each other and what follows beside the longest; gives the last row. */
  private int read(Panes panes, int from) {
    boolean toTheEnd = ++readAnew >= READ_ANEW;
    try (TablesBeside beside = new TablesBeside(this, panes, from)) {
      return beside.read(toTheEnd ? Integer.MAX_VALUE - 1 : from);
    }
  }

  /** Tables that go on from sheet to sheet have their totals over all of them. */
  static void joinRows(List<SheetPass> passes) {
    List<TablePart> all = passes.stream().flatMap(pass -> pass.parts.stream()).toList();
    Iterator<TablePart> joined = JoinedRows.join(all).iterator();
    passes.forEach(pass -> pass.parts.replaceAll(part -> joined.next()));
  }

  void read(RowWindow rows, SheetTop top, RecognisedTable recognised, boolean beside) {
    RecognisedTable table =
        last.map(above -> recognised.continuing(above, !parts.isEmpty())).orElse(recognised);
    boolean goesOn = beside || !table.equals(recognised);
    last = Optional.of(table);
    remarks.note(table);
    witness.table(top, table);
    KeptFigures kept = new KeptFigures();
    TableRows reader =
        new TableRows(
            rules.codelists(),
            place,
            table,
            shape.merged(),
            observations,
            rules.aboutBand(),
            witness,
            handedOn.orElse(kept));
    List<Composition> compositions = reader.read(rows);
    parts.add(new TablePart(table, goesOn, kept.all(), compositions));
  }

  /** Rows without a table, such as a long preface; those near the end may be a title. */
  private void passOver(RowWindow rows, SheetTop top) {
    int ahead = top.rows().size();
    int over = ahead < ROWS_AHEAD ? ahead : ahead - TITLE_ROWS;
    for (int i = 0; i < over; i++) {
      unexplained.passOver(rows.next());
    }
  }

  SheetTop top(RowWindow rows, ColumnSpan span, Optional<TableContext> around) {
    return new SheetTop(
        place.file(),
        sheet.name(),
        shape.merged(),
        shape.hiddenColumns(),
        rows.ahead(ROWS_AHEAD),
        span,
        around);
  }

  RowStream rows() {
    return sheet.rows();
  }

  Optional<RecognisedTable> recognise(SheetTop top) {
    return rules.recognise(top);
  }

  /** A row that belongs to no table. */
  void passOver(SheetRow row) {
    unexplained.passOver(row);
  }

  private String firstWords() {
    try (RowStream rows = sheet.rows()) {
      return new RowWindow(rows)
          .ahead(ROWS_AHEAD).stream()
              .map(Captions::line)
              .filter(words -> !words.isBlank())
              .findFirst()
              .orElse("");
    }
  }

  Optional<RecognisedTable> last() {
    return last;
  }

  SheetReading reading() {
    Optional<RecognisedTable> first = parts.stream().findFirst().map(TablePart::table);
    List<Figure> figures = parts.stream().flatMap(part -> part.figures().stream()).toList();
    List<Composition> compositions =
        parts.stream().flatMap(part -> part.compositions().stream()).toList();
    // Formulas are compared with the whole sheet, so they come last.
    if (handedOn.isEmpty()) {
      new FormulaWatch(place.sheet(), place.hidden(), numbers, rules.codelists().units())
          .watch(figures, compositions)
          .forEach(observations::add);
    }
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
