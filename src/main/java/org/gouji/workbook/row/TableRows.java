package org.gouji.workbook.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.Subject;
import org.gouji.quantity.Dimension;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.row.RowLines.Standing;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.ReadingWitness;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RowRole;
import org.gouji.workbook.table.TableColumn;

/** Reads the rows of one table as they come, 逐行读表. */
public final class TableRows {

  private final Codelists codelists;
  private final SheetPlace place;
  private final RecognisedTable table;
  private final Observations observations;
  private final ReadingWitness witness;
  private final FigureMaker maker;
  private final SubjectReading subjects;
  private final RowLabels.Reader labels;
  private final Compositions compositions;
  private final RowLines lines;
  private final ColumnTotals columns;
  private final Additive additive;
  private final UnknownPlaces unknownPlaces = new UnknownPlaces();
  private final RowPeriods periods;
  private final FigureSink sink;

  public TableRows(
      Codelists codelists,
      SheetPlace place,
      RecognisedTable table,
      MergedRegions merged,
      Observations observations,
      BigDecimal aboutBand,
      ReadingWitness witness,
      FigureSink sink) {
    this.sink = sink;
    this.codelists = codelists;
    this.place = place;
    this.table = table;
    this.observations = observations;
    this.witness = witness;
    this.maker = new FigureMaker(codelists, place, table, observations, aboutBand);
    this.subjects = new SubjectReading(codelists, table);
    this.labels = new RowLabels.Reader(table, merged);
    this.compositions = new Compositions(place::id);
    if (sink.wantsRelations()) {
      ClassSets classes = ClassSets.of(codelists);
      this.lines = new RowLines(table, () -> line(new RowTotals(classes, compositions)));
      this.columns = new ColumnTotals(ColumnClaims.of(table, classes));
    } else {
      this.lines = new RowLines(table, () -> line(Totals.NONE));
      this.columns = new ColumnTotals(List.of());
    }
    this.additive = new Additive(codelists);
    this.periods = new RowPeriods(table);
  }

  private RowLines.Line line(Totals totals) {
    return new RowLines.Line(new RowKinds(codelists, table, subjects), totals);
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
      if (row.index() >= table.firstDataRow()) {
        boolean again = end.isRepeatedHeader(row);
        witness.row(table, row, again ? RowRole.REPEATED_HEADER : read(row, rows.peek()));
      }
    }
    lines.finish();
    unknownPlaces.tell(observations, place);
    return Stream.concat(compositions.all().stream(), columns.finish().stream()).toList();
  }

  private RowRole read(SheetRow row, Optional<SheetRow> next) {
    RowLabels label = labels.read(row);
    if (label.isEmpty() || label.name().isBlank() || isSkipped(label)) {
      return row.showsAnything() ? RowRole.SKIPPED : RowRole.BLANK;
    }
    if (!statesNumbers(row) && !isKnown(row, label)) {
      lines.heading(label.name());
      return RowRole.SECTION;
    }
    List<Standing> standings = lines.standings(label, next.flatMap(this::name));
    RowKind kind = kind(standings);
    Subject subject = subject(label, standings.size() > 1 ? RowKind.ITEM : kind);
    List<String> above = standings.get(0).place().owners();
    add(row, maker.statement(row, label, kind, subject, periods.of(label), above), standings);
    return kind.role();
  }

  /** A row that is a total by any of its labels is one. */
  private static RowKind kind(List<Standing> standings) {
    return standings.stream()
        .map(standing -> standing.place().kind())
        .filter(kind -> kind == RowKind.TOTAL)
        .findFirst()
        .orElse(standings.get(0).place().kind());
  }

  /** Whether the row stands in the table but is none of its items. */
  private boolean isSkipped(RowLabels label) {
    return table.words().skip().contains(PlainText.dense(label.name()));
  }

  private void add(SheetRow row, RowStatement stated, List<Standing> standings) {
    Map<Integer, Figure> made = new TreeMap<>();
    for (TableColumn column : table.figureColumns()) {
      Figure figure = maker.make(row, column, stated);
      sink.accept(figure);
      if (sink.wantsRelations()) {
        made.put(column.column(), figure);
      }
    }
    if (sink.wantsRelations()) {
      relate(row, stated, standings, made);
    }
  }

  private void relate(
      SheetRow row, RowStatement stated, List<Standing> standings, Map<Integer, Figure> made) {
    Map<Integer, Dimension> addable = new TreeMap<>();
    made.forEach(
        (column, figure) ->
            additive.of(figure).ifPresent(dimension -> addable.put(column, dimension)));
    String region = ownRegion(stated.subject());
    for (int i = 0; i < standings.size(); i++) {
      RowPlace place = standings.get(i).place();
      TableRow read = new TableRow(row.index(), place, region, addable, made, List.of());
      if (i == 0) {
        columns.add(read);
      }
      add(read, standings.get(i));
    }
  }

  /** Rows that name no place are about that of the table, which tells them apart from nothing. */
  private String ownRegion(Subject subject) {
    boolean ofTable = subject.region().equals(table.context().regionCode());
    return ofTable ? "" : subject.region();
  }

  private static void add(TableRow row, Standing standing) {
    Totals totals = standing.line().totals();
    if (row.kind() == RowKind.REGION_GROUP) {
      EconomicRegions.members(standing.labels().name())
          .ifPresent(members -> totals.addGroup(row, members));
    } else {
      totals.add(row);
    }
  }

  private Subject subject(RowLabels label, RowKind kind) {
    SubjectReading.Read read =
        switch (kind) {
          case TOTAL -> subjects.ofTotal(label.name());
          case SUBTOTAL -> subjects.ofSubtotal(label);
          default -> subjects.of(label);
        };
    unknownPlaces.note(read, label);
    return read.subject();
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
      return row.shown().size() >= 2;
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
}
