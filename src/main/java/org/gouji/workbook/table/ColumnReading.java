package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.figure.Period;
import org.gouji.quantity.MissingMark;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/** Decides what the columns of a table hold, from their headers and the first rows, 列识别. */
final class ColumnReading {

  private static final int ENOUGH_ROWS = 12;

  private final Codelists codelists;
  private final HeadingReader headings;
  private final UnitWords units;

  ColumnReading(Codelists codelists) {
    this.codelists = codelists;
    this.headings = new HeadingReader(codelists);
    this.units = new UnitWords(codelists.units());
  }

  TableColumn read(
      SheetTop top, HeaderBand band, int column, TableContext context, List<SheetRow> ahead) {
    List<String> path = band.path(top, column);
    ValueHeading heading = headings.read(path, context.period());
    return new TableColumn(
        column,
        role(path, heading, cells(column, ahead)),
        path,
        band.cell(top, column),
        heading,
        top.hiddenColumns().get(column));
  }

  /** Settles what only the columns together tell. */
  List<TableColumn> complete(List<TableColumn> read, TableContext context, List<SheetRow> ahead) {
    List<TableColumn> columns =
        rowsOfIndicators(oneLabelAtLeast(withoutTranslations(read, ahead), ahead), ahead);
    return comparisonsFollowTheirLevel(named(columns, context), context);
  }

  static boolean isText(SheetRow row, int column) {
    return row.cell(column)
        .filter(cell -> !cell.displayText().isBlank() && !HeaderRows.isNumber(cell))
        .isPresent();
  }

  private ColumnRole role(List<String> path, ValueHeading heading, List<SheetCell> cells) {
    Optional<ColumnRole> said = ColumnWords.role(path);
    if (said.isPresent() && said.get() != ColumnRole.ENTITY) {
      return said.get();
    }
    if (said.isEmpty() && cells.isEmpty() && announcesNumbers(heading)) {
      return ColumnRole.VALUE;
    }
    if (said.isPresent() || heading.match().isEmpty()) {
      return byContent(said, cells);
    }
    return heading.match().isPresent() ? ColumnRole.VALUE : ColumnRole.NOTE;
  }

  /** A year or a unit over an empty column: what should stand there is missing. */
  private static boolean announcesNumbers(ValueHeading heading) {
    return heading.period().isPresent() || !heading.units().isEmpty();
  }

  private ColumnRole byContent(Optional<ColumnRole> said, List<SheetCell> cells) {
    long numbers = cells.stream().filter(ColumnReading::isNumeric).count();
    long unitTexts = cells.stream().filter(this::isUnit).count();
    long dates = cells.stream().filter(cell -> cell.content() instanceof DateContent).count();
    if (said.isPresent()) {
      return unitTexts * 2 > cells.size() ? ColumnRole.UNIT : said.get();
    } else if (dates * 2 > cells.size()) {
      return ColumnRole.NOTE;
    }
    return numbers > 0 && numbers * 2 >= cells.size() ? ColumnRole.VALUE : ColumnRole.NOTE;
  }

  private static boolean isNumeric(SheetCell cell) {
    return HeaderRows.isNumber(cell) || PeriodWords.isYear(cell.displayText());
  }

  private boolean isUnit(SheetCell cell) {
    return units.whole(cell.displayText()).isPresent();
  }

  private static List<SheetCell> cells(int column, List<SheetRow> ahead) {
    return ahead.stream()
        .limit(ENOUGH_ROWS)
        .flatMap(row -> row.cell(column).stream())
        .filter(cell -> MissingMark.of(cell.displayText()) == MissingMark.PRESENT)
        .toList();
  }

  /** A column that repeats the names beside it in English says nothing of its own. */
  private static List<TableColumn> withoutTranslations(
      List<TableColumn> read, List<SheetRow> ahead) {
    boolean chinese =
        read.stream()
            .flatMap(column -> cells(column.column(), ahead).stream())
            .anyMatch(cell -> Gloss.isChinese(cell.displayText()));
    return read.stream()
        .map(
            column ->
                chinese && column.role().isLabel() && isTranslation(column, ahead)
                    ? column.withRole(ColumnRole.NOTE)
                    : column)
        .toList();
  }

  private static boolean isTranslation(TableColumn column, List<SheetRow> ahead) {
    List<SheetCell> cells = cells(column.column(), ahead);
    return !cells.isEmpty() && cells.stream().allMatch(cell -> Gloss.isForeign(cell.displayText()));
  }

  /** Where no header says what the rows are about, the first column of texts does. */
  private static List<TableColumn> oneLabelAtLeast(List<TableColumn> read, List<SheetRow> ahead) {
    if (read.stream().anyMatch(column -> column.role().isLabel())) {
      return read;
    }
    Optional<TableColumn> label =
        read.stream()
            .filter(column -> column.role() == ColumnRole.NOTE)
            .filter(column -> !cells(column.column(), ahead).isEmpty())
            .findFirst();
    return read.stream()
        .map(column -> label.filter(column::equals).isPresent() ? asEntity(column) : column)
        .toList();
  }

  private static TableColumn asEntity(TableColumn column) {
    return column.withRole(ColumnRole.ENTITY);
  }

  /** Rows named by indicators under headers that name none are a table of indicators. */
  private List<TableColumn> rowsOfIndicators(List<TableColumn> columns, List<SheetRow> ahead) {
    boolean headersTell =
        columns.stream()
            .filter(column -> column.role() == ColumnRole.VALUE)
            .anyMatch(column -> HeadingReader.isTelling(column.heading().name()));
    return columns.stream()
        .map(
            column ->
                column.role() == ColumnRole.ENTITY
                        && !headersTell
                        && (namesIndicators(column, ahead) || callsThemItems(column, ahead))
                    ? column.withRole(ColumnRole.INDICATOR)
                    : column)
        .toList();
  }

  /** Under 项目 stand indicators, unless they are known as places or industries. */
  private boolean callsThemItems(TableColumn column, List<SheetRow> ahead) {
    return ColumnWords.meansItems(column.path())
        && cells(column.column(), ahead).stream()
            .map(SheetCell::displayText)
            .noneMatch(
                text ->
                    codelists.regions().find(text).isPresent()
                        || codelists.industries().find(text).isPresent());
  }

  private boolean namesIndicators(TableColumn column, List<SheetRow> ahead) {
    List<SheetCell> cells = cells(column.column(), ahead);
    long known =
        cells.stream()
            .filter(cell -> codelists.regions().find(cell.displayText()).isEmpty())
            .filter(cell -> codelists.indicators().resolve(cell.displayText()).isPresent())
            .count();
    return known * 3 >= cells.size() && known > 0;
  }

  /** Where headers name only periods, the indicator is that of the title or the sheet's name. */
  private List<TableColumn> named(List<TableColumn> columns, TableContext context) {
    boolean byRows = columns.stream().anyMatch(c -> c.role() == ColumnRole.INDICATOR);
    Optional<IndicatorMatch> ofTitle =
        byRows ? Optional.empty() : new TitleWords(codelists).indicator(context.title());
    return columns.stream()
        .map(
            column ->
                ofTitle
                    .filter(match -> column.role() == ColumnRole.VALUE)
                    .filter(match -> column.heading().name().isEmpty())
                    .map(match -> column.withHeading(column.heading().withMatch(match)))
                    .orElse(column))
        .toList();
  }

  /** 同比增长 behind 工业增加值 is its growth, in the latest of the periods just before. */
  private List<TableColumn> comparisonsFollowTheirLevel(
      List<TableColumn> columns, TableContext context) {
    List<TableColumn> settled = new ArrayList<>();
    List<TableColumn> levels = new ArrayList<>();
    for (TableColumn column : columns) {
      boolean bare =
          column.role() == ColumnRole.VALUE
              && column.heading().match().isEmpty()
              && HeadingReader.isComparison(column.heading().name());
      if (column.role() == ColumnRole.VALUE && !bare) {
        remember(levels, column);
      }
      settled.add(bare && !levels.isEmpty() ? following(column, levels, context) : column);
    }
    return settled;
  }

  private static void remember(List<TableColumn> levels, TableColumn column) {
    boolean other =
        !levels.isEmpty() && !levels.get(0).heading().match().equals(column.heading().match());
    if (other) {
      levels.clear();
    }
    levels.add(column);
  }

  private TableColumn following(
      TableColumn column, List<TableColumn> levels, TableContext context) {
    ValueHeading heading = column.heading();
    Optional<IndicatorMatch> match =
        levels.get(0).heading().match().filter(HeadingReader::isLevel).isPresent()
            ? headings.resolve(levelName(levels.get(0)) + heading.name())
            : Optional.empty();
    ValueHeading named = match.map(heading::withMatch).orElse(heading);
    Optional<Period> period = heading.period().or(() -> latest(levels, context));
    return column.withHeading(named.withPeriod(period));
  }

  private static String levelName(TableColumn level) {
    String name = level.heading().name();
    return HeadingReader.isTelling(name)
        ? name
        : level.heading().match().map(match -> match.indicator().name()).orElse("");
  }

  private static Optional<Period> latest(List<TableColumn> levels, TableContext context) {
    return levels.stream()
        .flatMap(level -> Stream.of(level.heading().period().orElse(context.period())))
        .filter(Period::isKnown)
        .max(Comparator.naturalOrder());
  }
}
