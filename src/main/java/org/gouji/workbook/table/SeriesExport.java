package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.quantity.Remembered;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.SheetRow;

/**
 * Recognises the export of time series, 时间序列导出: rows 指标名称, 频率, 单位, 来源 above rows of dates, one
 * column a series.
 */
final class SeriesExport implements TableRecognition {

  private enum Field {
    NAME("指标名称|指标|名称|seriesname|name|indicator"),
    FREQUENCY("频率|频度|frequency"),
    UNIT("单位|计量单位|unit"),
    OTHER(
        "指标id|指标编码|指标代码|序列id|来源|数据来源|国家|地区|区域|更新时间|更新日期|起始时间|起始日期|结束时间"
            + "|截止日期|时间区间|时间范围|状态|描述|备注|观测数|id|source|country|region|status|updated|lastupdate");

    private static final Remembered<Optional<Field>> FOUND = new Remembered<>(Field::find);

    private final Pattern words;

    Field(String words) {
      this.words = Pattern.compile("(?:" + words + "):?");
    }

    static Optional<Field> of(String text) {
      return FOUND.of(text);
    }

    private static Optional<Field> find(String text) {
      String plain = PlainText.dense(text).toLowerCase(Locale.ROOT);
      return Stream.of(values()).filter(f -> f.words.matcher(plain).matches()).findFirst();
    }
  }

  private static final Pattern PARTS = Pattern.compile("[:：]");

  private final HeadingReader headings;
  private final RegionWords regions;
  private final ContextReading contexts;

  SeriesExport(Codelists codelists) {
    this.headings = HeadingReader.of(codelists);
    this.regions = RegionWords.of(codelists);
    this.contexts = new ContextReading(codelists);
  }

  @Override
  public Optional<RecognisedTable> recognise(SheetTop top) {
    Map<Field, SheetRow> fields = new LinkedHashMap<>();
    int last = 0;
    for (SheetRow row : top.rows()) {
      Optional<Field> field = row.shown().isEmpty() ? Optional.empty() : field(row);
      if (field.isPresent()) {
        fields.putIfAbsent(field.get(), row);
        last = row.index();
      } else if (last > 0) {
        break;
      }
    }
    boolean export =
        fields.containsKey(Field.NAME)
            && fields.containsKey(Field.UNIT)
            && fields.containsKey(Field.FREQUENCY);
    return export ? Optional.of(table(top, fields, last)) : Optional.empty();
  }

  private static Optional<Field> field(SheetRow row) {
    return Field.of(row.shown().get(0).displayText());
  }

  private RecognisedTable table(SheetTop top, Map<Field, SheetRow> fields, int last) {
    SheetRow names = fields.get(Field.NAME);
    int dates = names.shown().get(0).ref().column();
    TableContext read = contexts.read(top, names.index(), last);
    Optional<RegionWords.Named> region = commonRegion(names, dates);
    TableContext context =
        new TableContext(
            read.title(), region.or(read::region), Period.UNKNOWN, List.of(), List.of());
    List<TableColumn> columns = new ArrayList<>();
    columns.add(
        new TableColumn(
            dates,
            ColumnRole.PERIOD,
            List.of(text(names, dates)),
            new CellRef(names.index(), dates),
            named(frequency(fields.get(Field.FREQUENCY), dates)),
            top.hiddenColumns().get(dates)));
    IntStream.rangeClosed(dates + 1, top.lastColumn())
        .filter(column -> !text(names, column).isEmpty())
        .mapToObj(column -> series(top, fields, column))
        .forEach(columns::add);
    return new RecognisedTable(
        RecognisedTable.BY_HEADER,
        context,
        new HeaderBand(names.index(), last),
        last + 1,
        false,
        columns,
        RowWords.USUAL,
        Optional.empty());
  }

  private TableColumn series(SheetTop top, Map<Field, SheetRow> fields, int column) {
    SheetRow names = fields.get(Field.NAME);
    String name = text(names, column);
    List<String> parts = new ArrayList<>();
    for (String part : PARTS.split(name)) {
      if (!(parts.isEmpty() && regions.in(part).isPresent() && name.length() > part.length())) {
        parts.add(part.strip());
      }
    }
    parts.add(text(fields.get(Field.UNIT), column));
    return new TableColumn(
        column,
        ColumnRole.VALUE,
        List.of(name),
        new CellRef(names.index(), column),
        headings.read(parts, Period.UNKNOWN),
        top.hiddenColumns().get(column));
  }

  /** The place all series are of, as 四川 in 四川:发电量. */
  private Optional<RegionWords.Named> commonRegion(SheetRow names, int dates) {
    List<Optional<RegionWords.Named>> named =
        names.shown().stream()
            .map(cell -> cell.ref().column())
            .filter(column -> column > dates)
            .map(column -> regions.in(PARTS.split(text(names, column))[0]))
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : Optional.empty();
  }

  /** 年, 季 or 月, if all series have the same. */
  private static String frequency(SheetRow row, int dates) {
    List<String> all =
        row.shown().stream()
            .map(cell -> cell.ref().column())
            .filter(column -> column > dates)
            .map(column -> PlainText.dense(text(row, column)))
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : "";
  }

  private static String text(SheetRow row, int column) {
    return row.cell(column).map(cell -> PlainText.oneLine(cell.displayText())).orElse("");
  }

  private static ValueHeading named(String name) {
    return new ValueHeading(
        name,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        FigureKind.ACTUAL,
        Optional.empty());
  }
}
