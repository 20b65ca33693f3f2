package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Period;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableContext;

/** Says what holds for a whole table and by which words it is known, 表头信息说明. */
final class ContextRemarks {

  private final ContextEvidence evidence;

  ContextRemarks(Codelists codelists) {
    this.evidence = new ContextEvidence(codelists);
  }

  List<Remark> of(WitnessedTable seen) {
    List<Remark> remarks = new ArrayList<>();
    remarks.add(recognition(seen.table()));
    seen.table()
        .drift()
        .ifPresent(drift -> remarks.add(Remark.of(Topic.DRIFT, drift.words(), drift.words())));
    remarks.add(title(seen));
    remarks.add(unit(seen));
    remarks.add(period(seen));
    remarks.add(region(seen));
    return remarks;
  }

  private static Remark recognition(RecognisedTable table) {
    String kind = table.list() ? "名录、清单（每行一个单位或项目）" : "统计表";
    String english = table.list() ? "a list of items" : "a table of statistics";
    return table.recognition().equals(RecognisedTable.BY_HEADER)
        ? Remark.of(Topic.RECOGNITION, "按表头识别；" + kind, "by its header; " + english)
        : Remark.of(
            Topic.RECOGNITION,
            "符合表样 " + table.recognition() + "；" + kind,
            "follows the layout " + table.recognition() + "; " + english);
  }

  private Remark title(WitnessedTable seen) {
    String title = seen.table().context().title();
    if (title.isEmpty()) {
      return Remark.of(Topic.TITLE, "没有", "none");
    }
    Bilingual from = from(evidence.title(seen).stream().toList(), seen.table());
    return Remark.of(
        Topic.TITLE,
        "“" + Evidence.brief(title) + "”" + place(evidence.title(seen), from.chinese()),
        "\"" + Evidence.brief(title) + "\"" + place(evidence.title(seen), from.english()));
  }

  /** The words are said already; only their place is new. */
  private static String place(Optional<Evidence> found, String otherwise) {
    return found.flatMap(Evidence::cell).map(cell -> " (" + cell + ")").orElse(otherwise);
  }

  private Remark unit(WitnessedTable seen) {
    TableContext context = seen.table().context();
    String units =
        context.units().stream().map(UnitOfMeasure::symbol).collect(Collectors.joining("、"));
    String unknown = String.join("、", context.unknownUnits());
    Bilingual from = from(evidence.unit(seen).stream().toList(), seen.table());
    if (!units.isEmpty() || !unknown.isEmpty()) {
      return Remark.of(
          Topic.UNIT,
          units + (unknown.isEmpty() ? "" : "（不认识：" + unknown + "）") + from.chinese(),
          units + (unknown.isEmpty() ? "" : " (unknown: " + unknown + ")") + from.english());
    }
    boolean inRows = seen.table().has(ColumnRole.UNIT);
    boolean inHeaders =
        seen.table().figureColumns().stream().anyMatch(c -> !c.heading().units().isEmpty());
    if (inRows || inHeaders) {
      return Remark.of(
          Topic.UNIT,
          inRows ? "逐行，见单位列" : "逐列，见表头括号",
          inRows ? "row by row, in the column of units" : "column by column, in the headers");
    }
    return Remark.of(
        Topic.UNIT,
        "全表没有单位行；不作猜测，请在表内注明，或在表样中写 unit",
        "no unit line; none is guessed. State it on the sheet, or as unit in a layout");
  }

  private Remark period(WitnessedTable seen) {
    Period period = seen.table().context().period();
    if (!period.isKnown()) {
      boolean elsewhere =
          seen.table().has(ColumnRole.PERIOD)
              || seen.table().figureColumns().stream()
                  .anyMatch(column -> column.heading().period().isPresent());
      return elsewhere
          ? Remark.of(Topic.PERIOD, "见各列或各行", "stated by columns or rows")
          : Remark.of(
              Topic.PERIOD,
              "标题、表名、文件名都没有写；请注明",
              "neither title nor sheet nor file says it; state it");
    }
    Bilingual from = from(evidence.period(seen), seen.table());
    return Remark.of(Topic.PERIOD, period.code() + from.chinese(), period.code() + from.english());
  }

  private Remark region(WitnessedTable seen) {
    return seen.table()
        .context()
        .region()
        .map(
            named -> {
              Bilingual from = from(evidence.region(seen).stream().toList(), seen.table());
              String region = named.region().name() + " " + named.region().code();
              return Remark.of(Topic.REGION, region + from.chinese(), region + from.english());
            })
        .orElseGet(
            () ->
                Remark.of(
                    Topic.REGION,
                    "标题、表名、文件名没有写明是哪个地区的表",
                    "neither title nor names say which region the table is about"));
  }

  private static Bilingual from(List<Evidence> found, RecognisedTable table) {
    if (!found.isEmpty()) {
      return new Bilingual(
          "，出自 " + found.stream().map(e -> e.said().chinese()).collect(Collectors.joining(" 和 ")),
          ", from "
              + found.stream().map(e -> e.said().english()).collect(Collectors.joining(" and ")));
    }
    return table.recognition().equals(RecognisedTable.BY_HEADER)
        ? new Bilingual("，沿用上面的表或由几处文字合成", ", kept from the table above or put together")
        : new Bilingual("，出自表样 " + table.recognition(), ", from the layout " + table.recognition());
  }
}
