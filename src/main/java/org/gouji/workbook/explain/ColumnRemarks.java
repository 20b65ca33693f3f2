package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.HeaderBand;
import org.gouji.workbook.table.HeadingReader;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;

/** Says for each column what it was taken for, and why, 列说明. */
final class ColumnRemarks {

  private static final int NAMED = 3;

  private final Codelists codelists;
  private final HeadingReader headings;
  private final ContextEvidence evidence;

  ColumnRemarks(Codelists codelists) {
    this.codelists = codelists;
    this.headings = HeadingReader.of(codelists);
    this.evidence = new ContextEvidence(codelists);
  }

  List<Remark> of(WitnessedTable seen, Map<Integer, ColumnFigures> figures) {
    List<Remark> remarks = new ArrayList<>();
    HeaderBand band = seen.table().header();
    String rows = band.firstRow() == band.lastRow() ? "" : "–" + band.lastRow();
    remarks.add(
        Remark.of(
            Topic.HEADER, "第 " + band.firstRow() + rows + " 行", "row " + band.firstRow() + rows));
    for (TableColumn column : seen.table().columns()) {
      remarks.add(
          column.role().yieldsFigures()
              ? figures(seen, column, figures.getOrDefault(column.column(), new ColumnFigures()))
              : words(seen, column));
    }
    return remarks;
  }

  /** What the figures of a column have in common. */
  static final class ColumnFigures {
    private final Set<String> indicators = new LinkedHashSet<>();
    private final Set<String> periods = new LinkedHashSet<>();
    private final Set<String> units = new LinkedHashSet<>();
    private int count;

    void add(Figure figure) {
      count++;
      note(indicators, figure.indicator());
      note(periods, figure.period().isKnown() ? figure.period().code() : "");
      note(units, figure.written().unit());
    }

    private static void note(Set<String> seen, String value) {
      if (!value.isEmpty() && seen.size() <= NAMED) {
        seen.add(value);
      }
    }
  }

  /** The figures of each table by column. */
  static Map<Integer, ColumnFigures> byColumn(WitnessedTable seen, List<Placed<Figure>> figures) {
    Map<Integer, ColumnFigures> byColumn = new TreeMap<>();
    figures.stream()
        .filter(figure -> seen.contains(figure.cell()))
        .forEach(
            figure ->
                byColumn
                    .computeIfAbsent(figure.cell().column(), c -> new ColumnFigures())
                    .add(figure.item()));
    return byColumn;
  }

  private Remark figures(WitnessedTable seen, TableColumn column, ColumnFigures figures) {
    boolean dates = column.role() == ColumnRole.DATE;
    Bilingual indicator =
        seen.table().has(ColumnRole.INDICATOR)
            ? new Bilingual("指标见各行", "indicators by rows")
            : indicator(seen, column, figures);
    String chinese = (dates ? "日期 " : "数值 ") + figures.count + " 个；" + indicator.chinese();
    String english = figures.count + (dates ? " dates; " : " numbers; ") + indicator.english();
    String periods = some(figures.periods);
    chinese += periods.isEmpty() ? "；没有报告期" : "；报告期 " + periods;
    english += periods.isEmpty() ? "; no period" : "; period " + periods;
    if (!dates) {
      String units = some(figures.units);
      chinese += units.isEmpty() ? "；没有单位" : "；单位 " + units;
      english += units.isEmpty() ? "; no unit" : "; unit " + units;
    }
    return remark(Topic.COLUMN, column, chinese, english);
  }

  private Bilingual indicator(WitnessedTable seen, TableColumn column, ColumnFigures figures) {
    Optional<IndicatorMatch> match = column.heading().match();
    if (match.isEmpty() && figures.indicators.isEmpty()) {
      return column
          .heading()
          .dateCode()
          .map(code -> new Bilingual("指标 " + code, "indicator " + code))
          .orElse(new Bilingual("指标字典没有这一指标", "no indicator of the dictionary"));
    }
    Bilingual why = match.map(found -> why(seen, column, found)).orElse(new Bilingual("", ""));
    return new Bilingual(
        "指标 " + names(figures, match, Indicator::name) + why.chinese(),
        "indicator " + names(figures, match, Indicator::english) + why.english());
  }

  private String names(
      ColumnFigures figures, Optional<IndicatorMatch> match, Function<Indicator, String> name) {
    Set<String> names =
        figures.indicators.stream()
            .map(code -> codelists.indicators().byCode(code).map(name).orElse(code))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    match
        .filter(found -> names.isEmpty())
        .ifPresent(found -> names.add(name.apply(found.indicator())));
    return some(names);
  }

  private Bilingual why(WitnessedTable seen, TableColumn column, IndicatorMatch match) {
    RecognisedTable table = seen.table();
    Optional<IndicatorMatch> own = headings.read(column.path(), table.context().period()).match();
    if (own.filter(match::equals).isPresent()) {
      return new Bilingual("（表头）", " (header)");
    }
    if (HeadingReader.isComparison(column.heading().name())) {
      return new Bilingual("（随左侧指标）", " (of the indicator at its left)");
    }
    return evidence
        .indicator(seen, match)
        .map(Evidence::said)
        .map(said -> new Bilingual("（" + said.chinese() + "）", " (" + said.english() + ")"))
        .orElseGet(
            () ->
                table.recognition().equals(RecognisedTable.BY_HEADER)
                    ? new Bilingual("（表头与标题合看）", " (header and title together)")
                    : new Bilingual("（表样）", " (layout)"));
  }

  private static Remark words(WitnessedTable seen, TableColumn column) {
    return switch (column.role()) {
      case NOTE -> remark(Topic.IGNORED, column, "文字或备注，不读数值", "words, not read as numbers");
      case SEQUENCE -> remark(Topic.IGNORED, column, "序号", "numbering");
      case UNIT -> remark(Topic.UNIT, column, "逐行的计量单位", "the unit of each row");
      case PERIOD -> remark(Topic.PERIOD, column, "逐行的报告期", "the period of each row");
      default -> {
        Bilingual role = RoleWords.of(column.role());
        yield remark(Topic.AXIS, column, role.chinese(), role.english());
      }
    };
  }

  private static Remark remark(Topic topic, TableColumn column, String chinese, String english) {
    String name = CellRef.columnName(column.column());
    String path = column.path().stream().map(Evidence::brief).collect(Collectors.joining(" › "));
    String hidden = column.hidden() ? "（隐藏列）" : "";
    String concealed = column.hidden() ? " (hidden)" : "";
    return Remark.of(
        topic,
        name + " " + (path.isEmpty() ? "（没有表头）" : "“" + path + "”") + hidden + "：" + chinese,
        name
            + " "
            + (path.isEmpty() ? "(no header)" : "\"" + path + "\"")
            + concealed
            + ": "
            + english);
  }

  private static String some(Set<String> values) {
    return values.stream().limit(NAMED).collect(Collectors.joining("、"))
        + (values.size() > NAMED ? "…" : "");
  }
}
