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
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.formula.FormulaWatch;
import org.gouji.workbook.formula.NumberMap;
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
      ReadingWitness witness) {
    this.rules = rules;
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
    try (RowStream rows = sheet.rows()) {
      read(new RowWindow(numbers.noting(rows)));
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
    List<Pane> open = panes.spans().stream().map(span -> new Pane(panes, span, from)).toList();
    try {
      int end = ++readAnew < READ_ANEW ? from : Integer.MAX_VALUE - 1;
      for (int read = 1; read > 0; ) {
        read = 0;
        for (Pane pane : open) {
          while (pane.hasTableWithin(end)) {
            end = Math.max(end, pane.readTable());
            read++;
          }
        }
      }
      for (Pane pane : open) {
        pane.passOverUpTo(end);
      }
      return end;
    } finally {
      open.forEach(Pane::close);
    }
  }

  /** Tables that go on from sheet to sheet have their totals over all of them. */
  static void joinRows(List<SheetPass> passes) {
    List<TablePart> all = passes.stream().flatMap(pass -> pass.parts.stream()).toList();
    Iterator<TablePart> joined = JoinedRows.join(all).iterator();
    passes.forEach(pass -> pass.parts.replaceAll(part -> joined.next()));
  }

  private void read(RowWindow rows, SheetTop top, RecognisedTable recognised, boolean beside) {
    RecognisedTable table =
        last.map(above -> recognised.continuing(above, !parts.isEmpty())).orElse(recognised);
    boolean goesOn = beside || !table.equals(recognised);
    last = Optional.of(table);
    remarks.note(table);
    witness.table(top, table);
    TableRows reader =
        new TableRows(
            rules.codelists(),
            place,
            table,
            shape.merged(),
            observations,
            rules.aboutBand(),
            witness,
            TableRows.Wanted.COMPOSITIONS);
    TableRows.Read read = reader.read(rows);
    parts.add(new TablePart(table, goesOn, read.figures(), read.compositions()));
  }

  /** Rows without a table, such as a long preface; those near the end may be a title. */
  private void passOver(RowWindow rows, SheetTop top) {
    int ahead = top.rows().size();
    int over = ahead < ROWS_AHEAD ? ahead : ahead - TITLE_ROWS;
    for (int i = 0; i < over; i++) {
      unexplained.passOver(rows.next());
    }
  }

  private SheetTop top(RowWindow rows, ColumnSpan span, Optional<TableContext> around) {
    return new SheetTop(
        place.file(),
        sheet.name(),
        shape.merged(),
        shape.hiddenColumns(),
        rows.ahead(ROWS_AHEAD),
        span,
        around);
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
    new FormulaWatch(place.sheet(), place.hidden(), numbers, rules.codelists().units())
        .watch(figures, compositions)
        .forEach(observations::add);
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

  /** One of several tables next to each other, being read. */
  private final class Pane {

    private final Panes panes;
    private final ColumnSpan span;
    private final RowStream stream;
    private final RowWindow rows;
    private Optional<RecognisedTable> ahead = Optional.empty();
    private boolean begun;

    Pane(Panes panes, ColumnSpan span, int from) {
      this.panes = panes;
      this.span = span;
      this.stream = sheet.rows();
      this.rows = new RowWindow(new SpanRows(new RowsFrom(stream, from), panes, span));
    }

    /** Whether the next table begins beside what was read of the others. */
    boolean hasTableWithin(int end) {
      if (ahead.isEmpty()) {
        ahead = rules.recognise(top());
      }
      return ahead.filter(table -> !begun || table.firstDataRow() <= end).isPresent();
    }

    private SheetTop top() {
      return SheetPass.this.top(rows, span, Optional.of(panes.around()));
    }

    int readTable() {
      SheetPass.this.read(rows, top(), ahead.orElseThrow(), span.first() > 1);
      ahead = Optional.empty();
      begun = true;
      return rows.lastShown();
    }

    void passOverUpTo(int end) {
      while (rows.peek().filter(row -> row.index() <= end).isPresent()) {
        unexplained.passOver(rows.next());
      }
    }

    void close() {
      stream.close();
    }
  }
}
