package org.gouji.workbook.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.quantity.MissingMark;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/** Decides what the columns of a table hold, from their headers and the first rows, 列识别. */
public final class ColumnReading {

  private static final int ENOUGH_ROWS = 12;
  private static final Pattern ITEMS = Pattern.compile("(?:主要)?(?:收支|预算)?(?:项目|科目|指标)(?:名称)?");
  private static final Pattern PRODUCTS = Pattern.compile("(?:主要)?(?:工业|农业)?(?:产品|品种)(?:名称)?");

  private final Codelists codelists;
  private final HeadingReader headings;
  private final UnitWords units;
  private final TitleWords titleWords;
  private final PlacesAcross places;

  public ColumnReading(Codelists codelists) {
    this.codelists = codelists;
    this.headings = HeadingReader.of(codelists);
    this.units = UnitWords.of(codelists);
    this.titleWords = new TitleWords(codelists);
    this.places = new PlacesAcross(codelists);
  }

  public TableColumn read(
      SheetTop top, HeaderBand band, int column, TableContext context, List<SheetRow> ahead) {
    List<String> path = band.path(top, column);
    ValueHeading heading = headings.read(path, context.period());
    List<SheetCell> cells = cells(column, ahead);
    boolean periods = isLeftmost(top, column, ahead) && arePeriods(cells);
    return new TableColumn(
        column,
        periods ? ColumnRole.PERIOD : role(path, heading, cells),
        path,
        band.cell(top, column),
        heading,
        top.hiddenColumns().get(column));
  }

  private static boolean isLeftmost(SheetTop top, int column, List<SheetRow> ahead) {
    return ahead.stream()
        .limit(ENOUGH_ROWS)
        .flatMap(row -> row.shown().stream())
        .map(cell -> cell.ref().column())
        .noneMatch(left -> left >= top.span().first() && left < column);
  }

  /** 2019, 2020, 2021 or 1月, 2月 down the first column: the rows are periods. */
  private static boolean arePeriods(List<SheetCell> cells) {
    return cells.size() > 1
        && cells.stream()
            .map(cell -> PeriodWords.inHeader(HeaderDate.text(cell)))
            .allMatch(found -> found.filter(period -> period.rest().isEmpty()).isPresent());
  }

  /** Settles what only the columns together tell. */
  List<TableColumn> complete(List<TableColumn> read, TableContext context, List<SheetRow> ahead) {
    List<TableColumn> labelled = oneLabelAtLeast(withoutTranslations(read, ahead), ahead);
    List<TableColumn> placed = rowsOfIndicators(places.settle(labelled, context), ahead);
    boolean across = PlacesAcross.leaveRowsTo(placed);
    return withWordsOfOthers(across ? placed : rowsOfIndicators(labelled, ahead), context);
  }

  /** Where rows say only what or when, a place in a header is whose the numbers are. */
  public List<TableColumn> withPlaces(List<TableColumn> columns, TableContext context) {
    List<TableColumn> placed = places.settle(columns, context);
    return PlacesAcross.leaveRowsTo(placed) ? placed : columns;
  }

  /** What a header leaves to the title and to the columns before it. */
  public List<TableColumn> withWordsOfOthers(List<TableColumn> columns, TableContext context) {
    List<TableColumn> named = SpacedDays.settle(named(columns, context));
    return new ColumnOwners(headings, context).settle(named);
  }

  static boolean isText(SheetRow row, int column) {
    return row.cell(column)
        .filter(cell -> !cell.displayText().isBlank() && !HeaderRows.isNumber(cell))
        .isPresent();
  }

  private ColumnRole role(List<String> path, ValueHeading heading, List<SheetCell> cells) {
    Optional<ColumnRole> said = ColumnWords.role(path);
    boolean ofUnits = cells.stream().anyMatch(this::isUnit);
    if (path.size() > 1 && said.filter(ColumnRole.UNIT::equals).isPresent() && !ofUnits) {
      // 计量单位 at the left of a row of units names that row, not the column below it.
      return role(path.subList(0, path.size() - 1), heading, cells);
    }
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
    return cell.content() instanceof TextContent text && units.whole(text.text()).isPresent();
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
        .map(
            column ->
                label.filter(column::equals).isPresent()
                    ? column.withRole(ColumnRole.ENTITY)
                    : column)
        .toList();
  }

  /**
   * Rows named by indicators under headers that name none are a table of indicators; so are rows
   * with a unit each, and products and the like where the title says whose they are.
   */
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
                        && (namesIndicators(column, ahead) || isOfItems(column, columns, ahead))
                    ? column.withRole(ColumnRole.INDICATOR)
                    : column)
        .toList();
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

  private boolean isOfItems(TableColumn column, List<TableColumn> columns, List<SheetRow> ahead) {
    String header = PlainText.dense(String.join("", column.path()));
    List<String> names =
        cells(column.column(), ahead).stream().map(SheetCell::displayText).toList();
    boolean withUnits = columns.stream().anyMatch(each -> each.role() == ColumnRole.UNIT);
    boolean regions = names.stream().anyMatch(name -> codelists.regions().find(name).isPresent());
    return !regions
        && (withUnits
            || PRODUCTS.matcher(header).matches()
            || ITEMS.matcher(header).matches() && names.stream().noneMatch(this::isGroup));
  }

  private boolean isGroup(String name) {
    return codelists.industries().find(name).isPresent()
        || codelists.clusters().find(name).isPresent();
  }

  /** Where headers name only periods, the indicator is that of the title or the sheet's name. */
  private List<TableColumn> named(List<TableColumn> columns, TableContext context) {
    boolean byRows = columns.stream().anyMatch(c -> c.role() == ColumnRole.INDICATOR);
    Optional<IndicatorMatch> ofTitle =
        byRows
            ? Optional.empty()
            : titleWords.indicator(context.distantSubject().orElse(context.title()));
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
}
