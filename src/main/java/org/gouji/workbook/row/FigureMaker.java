package org.gouji.workbook.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.codelist.Scope;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Mark;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.figure.Written;
import org.gouji.quantity.Qualifier;
import org.gouji.workbook.cell.CellContent;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.ColumnWords;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RegionWords.Named;
import org.gouji.workbook.table.TableColumn;

/**
 * Makes the figure of one cell from what the cell, its row, its column and the table say, 数据项生成.
 */
final class FigureMaker {

  /** 发电量累计值 of June is that of January to June. */
  private static final Pattern SO_FAR = Pattern.compile("累计(?:值|额|数|量|同比|增长|增速)");

  private final SheetPlace place;
  private final RecognisedTable table;
  private final IndicatorChoice indicators;
  private final AmountReading amounts;
  private final FigureNotes notes;
  private final EntityName entityName;
  private final IndicatorPaths paths;

  FigureMaker(
      Codelists codelists,
      SheetPlace place,
      RecognisedTable table,
      Observations observations,
      BigDecimal aboutBand) {
    this.place = place;
    this.table = table;
    this.indicators = new IndicatorChoice(codelists, table);
    this.amounts = new AmountReading(codelists, table, observations, aboutBand);
    this.notes = new FigureNotes(place, table, observations);
    this.paths = new IndicatorPaths(table);
    this.entityName = new EntityName(table);
  }

  /** All numbers of the table are text: that is its form and said once. */
  void expectText() {
    notes.expectText();
  }

  RowStatement statement(
      SheetRow row,
      RowLabels labels,
      RowKind kind,
      Subject subject,
      Period period,
      List<String> owners) {
    return new RowStatement(
        labels,
        kind,
        subject,
        entityName.of(labels),
        period,
        indicators.ofRow(labels),
        owners,
        row.hidden());
  }

  Figure make(SheetRow row, TableColumn column, RowStatement stated) {
    SheetCell cell = row.cell(column.column()).orElseGet(() -> blank(row, column));
    return column.role() == ColumnRole.DATE
        ? onDate(cell, column, stated)
        : amount(cell, column, stated);
  }

  private Figure amount(SheetCell cell, TableColumn column, RowStatement row) {
    Source.Cell source = place.source(cell);
    Optional<IndicatorMatch> match = indicators.of(column, row.heading(), row.subject());
    Period period = period(column, row);
    notes.unknown(match, column, row);
    notes.period(period, column);
    CellStatement said = CellStatement.of(cell);
    said.observation().ifPresent(kind -> notes.cell(kind, source, said.raw()));
    AmountReading.Read read =
        amounts.read(said, column, row, match.map(IndicatorMatch::indicator), source);
    return figure(
        source,
        column,
        row,
        match.filter(known -> !read.foreign()),
        period,
        read.stated(),
        read.written(),
        marks(said, cell, column, row));
  }

  private Figure onDate(SheetCell cell, TableColumn column, RowStatement row) {
    Source.Cell source = place.source(cell);
    String raw = cell.displayText().strip();
    CellStatement said = CellStatement.of(cell);
    Stated stated;
    if (said.state() == CellStatement.State.MISSING) {
      stated = new Stated.Missing(raw);
    } else if (said.state() == CellStatement.State.BROKEN) {
      stated = new Stated.Broken(raw);
      notes.cell(ObservationKind.BROKEN_CELL, source, raw);
    } else {
      Optional<Period> day = DayReading.of(cell);
      stated = day.<Stated>map(Stated.OnDate::new).orElseGet(() -> new Stated.Unreadable(raw));
      if (day.isEmpty()) {
        notes.cell(ObservationKind.UNREADABLE_NUMBER, source, raw);
      }
    }
    Written written = new Written(raw, Optional.empty(), "", Optional.empty(), Qualifier.EXACT);
    return figure(
        source,
        column,
        row,
        Optional.empty(),
        period(column, row),
        stated,
        written,
        marks(CellStatement.missing(""), cell, column, row));
  }

  private Figure figure(
      Source.Cell source,
      TableColumn column,
      RowStatement row,
      Optional<IndicatorMatch> match,
      Period period,
      Stated stated,
      Written written,
      Set<Mark> marks) {
    return new Figure(
        source.locator(),
        column.heading().kind(),
        subject(column, row, match),
        column.place().map(Named::words).orElse(row.entity()),
        column.role() == ColumnRole.DATE
            ? dateIndicator(column)
            : match.map(IndicatorMatch::indicator).map(Indicator::code).orElse(""),
        paths.of(column, row),
        period,
        match.flatMap(IndicatorMatch::scope).map(Scope::code).orElse(""),
        stated,
        written,
        FigureStatus.REPORTED,
        marks,
        source);
  }

  private static Subject subject(
      TableColumn column, RowStatement row, Optional<IndicatorMatch> match) {
    Subject subject =
        column
            .place()
            .map(named -> row.subject().withRegion(named.region().code()))
            .orElse(row.subject());
    if (match.isEmpty() || match.get().industry().isEmpty()) {
      return subject;
    }
    return match
        .flatMap(IndicatorMatch::industry)
        .filter(industry -> subject.industry().isEmpty())
        .map(industry -> subject.withIndustry(industry.code()))
        .orElse(subject);
  }

  private static String dateIndicator(TableColumn column) {
    return column
        .heading()
        .match()
        .map(match -> match.indicator().code())
        .or(() -> column.heading().dateCode())
        .orElse(ColumnWords.PLANNED_COMPLETION);
  }

  private Period period(TableColumn column, RowStatement row) {
    Period stated =
        column
            .heading()
            .period()
            .filter(Period::isKnown)
            .or(() -> row.heading().period().filter(Period::isKnown))
            .orElse(row.period());
    boolean month = stated.kind() == PeriodKind.MONTH;
    return month && SO_FAR.matcher(String.join("/", paths.of(column, row))).find()
        ? Period.cumulative(stated.year(), stated.month())
        : stated;
  }

  private Set<Mark> marks(
      CellStatement said, SheetCell cell, TableColumn column, RowStatement row) {
    boolean whole = row.kind() == RowKind.TOTAL || row.kind() == RowKind.SUBTOTAL;
    return new MarkSets()
        .with(Mark.TOTAL, whole)
        .with(Mark.OF_WHICH, row.kind() == RowKind.OF_WHICH)
        .with(Mark.TEXT_NUMBER, said.isTextNumber())
        .with(Mark.HIDDEN, place.hidden() || row.hidden() || column.hidden())
        .with(Mark.FORMULA, cell.formula().isPresent())
        .with(Mark.LIST_ITEM, table.list() && !whole)
        .set();
  }

  private static SheetCell blank(SheetRow row, TableColumn column) {
    CellRef ref = new CellRef(row.index(), column.column());
    return new SheetCell(ref, CellContent.BLANK, Optional.empty(), CellFormat.GENERAL);
  }
}
