package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Period;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.PeriodExpression.Months;
import org.gouji.workbook.table.PeriodExpression.PartOfYear;

/**
 * Reads what holds for a whole table from the lines above it, the sheet's name and the file's name,
 * 表头信息识别. What stands nearest to the table counts first.
 */
public final class ContextReading {

  private static final Pattern FILLED_IN_BY =
      Pattern.compile(
          "(?:填报|报送|编报|填表|上报|编制|汇总)(?:单位|部门|机关|地区)(?:名称)?(?:\\([^)]*\\))?:\\s*(\\S+)"
              + "|(?:^|\\s)(?:综合机关名称|单位名称|行政区划|地区)(?:\\([^)]*\\))?:\\s*(\\S+)");
  private static final Pattern NATIONAL_SOURCE = Pattern.compile("(?:数据|资料)来源:国家统计局$");
  private static final Pattern BY_PLACE = Pattern.compile("分(?:省|地区|市|县)|主要城市|地区[::]");
  private static final Pattern REPORT_DAY =
      Pattern.compile("(?:填报|报出|制表|编制|报送|打印|填表|更新)(?:日期|时间):\\s*\\S+");

  private static final Pattern INDICATOR_LINE =
      Pattern.compile("指标(?:名称)? ?: ?(.+?)(?: \\S{1,6}:.*)?");
  private static final Pattern SENTENCE = Pattern.compile("[。；;]\\s*\\S|。$");
  private static final int NEAR = 8;

  private final RegionWords regions;
  private final UnitWords units;

  public ContextReading(Codelists codelists) {
    this.regions = RegionWords.of(codelists);
    this.units = UnitWords.of(codelists);
  }

  /** What the lines above a header say; what they do not say, those over several tables may. */
  public TableContext read(SheetTop top, int firstHeaderRow, int lastHeaderRow) {
    TableContext own = ofLines(top, firstHeaderRow, lastHeaderRow);
    return top.around().map(own::within).orElse(own);
  }

  /** The rows that are no notes to the table above, whose points may go on over several rows. */
  private static List<SheetRow> withoutNotes(List<SheetRow> above) {
    List<SheetRow> rest = new ArrayList<>();
    boolean noted = false;
    for (SheetRow row : above) {
      boolean point = noted && Captions.isFurtherPoint(Captions.line(row));
      noted = point || Captions.isNoteRow(row);
      if (!noted) {
        rest.add(row);
      }
    }
    return rest;
  }

  private TableContext ofLines(SheetTop top, int firstHeaderRow, int lastHeaderRow) {
    List<SheetRow> above =
        withoutNotes(top.rows().stream().filter(row -> row.index() < firstHeaderRow).toList());
    List<String> lines = above.stream().map(Captions::line).filter(l -> !l.isBlank()).toList();
    String title = title(top, above);
    UnitWords.Found unitLine = unitLine(top, title, lastHeaderRow);
    Optional<RegionWords.Named> region = region(top, title, lines);
    Optional<Remark> source = region.isPresent() ? Optional.empty() : bySource(top);
    return new TableContext(
        title,
        region.or(() -> source.flatMap(remark -> regions.country())),
        FormHead.enterprise(lines),
        period(top, title, lines),
        unitLine.units(),
        unitLine.unknown(),
        source.stream().toList());
  }

  /** The widest text near above the table that is no sentence and no line such as 单位：亿元. */
  private static String title(SheetTop top, List<SheetRow> above) {
    Optional<String> exported = above.stream().flatMap(ContextReading::indicatorLine).findFirst();
    if (exported.isPresent()) {
      return exported.get();
    }
    List<SheetCell> words =
        above.stream()
            .flatMap(row -> row.shown().stream())
            .filter(cell -> !Captions.isCaption(cell.displayText()))
            .filter(cell -> !SENTENCE.matcher(cell.displayText()).find())
            .toList();
    return words.stream()
        .skip(Math.max(0, words.size() - NEAR))
        .max(Comparator.comparingInt((SheetCell cell) -> weight(top, cell)))
        .map(cell -> PlainText.oneLine(NoteMarks.without(Gloss.without(cell.displayText()))))
        .orElseGet(() -> continuation(above));
  }

  /** 续表 alone over a part of a table. */
  private static String continuation(List<SheetRow> above) {
    return above.stream()
        .map(Captions::line)
        .filter(Captions::isContinuation)
        .findFirst()
        .orElse("");
  }

  /** 指标：发电量(亿千瓦时) over the export of one indicator. */
  private static Stream<String> indicatorLine(SheetRow row) {
    return Stream.of(Captions.line(row))
        .map(line -> INDICATOR_LINE.matcher(PlainText.spaced(line)))
        .filter(Matcher::matches)
        .map(line -> line.group(1).strip());
  }

  private static int weight(SheetTop top, SheetCell cell) {
    if (Gloss.isForeign(cell.displayText())) {
      return 0;
    }
    int width = top.merged().at(cell.ref()).map(CellRange::width).orElse(1);
    return width * 100 + Math.min(cell.displayText().strip().length(), 99);
  }

  /** The unit line nearest to the table, then the brackets of title, sheet name and file name. */
  private UnitWords.Found unitLine(SheetTop top, String title, int lastRow) {
    return top.rows().stream()
        .filter(row -> row.index() <= lastRow)
        .map(Captions::line)
        .flatMap(line -> units.inUnitLine(line).stream())
        .reduce((above, below) -> below)
        .or(() -> units.inBrackets(title))
        .or(() -> units.inBrackets(top.sheet()))
        .or(() -> units.inBrackets(names(top.file()).get(0)))
        .orElse(new UnitWords.Found(List.of(), List.of(), ""));
  }

  private Optional<RegionWords.Named> region(SheetTop top, String title, List<String> lines) {
    Stream<String> unit = lines.stream().flatMap(ContextReading::filledInBy);
    Stream<String> near = Stream.concat(unit, Stream.of(title, top.sheet()));
    return first(Stream.concat(near, names(top.file()).stream()), regions::in);
  }

  /** What the national office publishes is about the country, unless it says: by place. */
  private static Optional<Remark> bySource(SheetTop top) {
    boolean byPlace = top.rows().stream().map(Captions::line).anyMatch(ContextReading::isByPlace);
    return byPlace ? Optional.empty() : nationalSource(top);
  }

  private static boolean isByPlace(String line) {
    boolean worthALook = line.indexOf('分') >= 0 || line.contains("城市") || line.contains("地区");
    return worthALook && BY_PLACE.matcher(line).find();
  }

  private static Optional<Remark> nationalSource(SheetTop top) {
    return top.rows().stream()
        .flatMap(row -> row.shown().stream())
        .filter(ContextReading::isNationalSource)
        .findFirst()
        .map(
            cell ->
                new Remark(
                    ObservationKind.REGION_INFERRED, cell.ref(), cell.displayText().strip()));
  }

  private static boolean isNationalSource(SheetCell cell) {
    return cell.content() instanceof TextContent text
        && text.text().indexOf('局') >= 0
        && NATIONAL_SOURCE.matcher(PlainText.dense(text.text())).find();
  }

  private static Stream<String> filledInBy(String line) {
    Matcher matcher = FILLED_IN_BY.matcher(PlainText.spaced(line));
    return matcher.results().map(match -> match.group(1) == null ? match.group(2) : match.group(1));
  }

  private static Period period(SheetTop top, String title, List<String> lines) {
    List<PeriodWords.Found> found = new ArrayList<>();
    PeriodWords.inText(title).ifPresent(found::add);
    lines.stream()
        .map(line -> REPORT_DAY.matcher(PlainText.spaced(line)).replaceAll(""))
        .forEach(line -> PeriodWords.inText(line).ifPresent(found::add));
    PeriodWords.inName(top.sheet()).ifPresent(found::add);
    names(top.file()).forEach(name -> PeriodWords.inName(name).ifPresent(found::add));
    return combined(found.stream().map(PeriodWords.Found::expression).toList());
  }

  /** The first period with a year; months said before it without one are months of that year. */
  private static Period combined(List<PeriodExpression> found) {
    Optional<Period> complete =
        found.stream().map(each -> each.in(Period.UNKNOWN)).filter(Period::isKnown).findFirst();
    Optional<PeriodExpression> part =
        found.stream()
            .filter(each -> each instanceof Months || each instanceof PartOfYear)
            .findFirst();
    if (complete.isEmpty()) {
      return Period.UNKNOWN;
    }
    boolean year = complete.get().equals(Period.year(complete.get().year()));
    return year
        ? part.map(each -> each.in(complete.get())).filter(Period::isKnown).orElse(complete.get())
        : complete.get();
  }

  /** The file's name without its ending, then the folders it lies in from the inside out. */
  private static List<String> names(String file) {
    List<String> names = new ArrayList<>(List.of(file.replaceFirst("\\.[^./]*$", "").split("/")));
    Collections.reverse(names);
    return names;
  }

  private static <T> Optional<T> first(Stream<String> texts, Function<String, Optional<T>> find) {
    return texts.flatMap(text -> find.apply(text).stream()).findFirst();
  }
}
