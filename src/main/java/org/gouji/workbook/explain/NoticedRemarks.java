package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.figure.Observation;
import org.gouji.figure.ObservationKind;
import org.gouji.issue.Bilingual;

/** Says what reading noticed besides, kind by kind, 现象说明. */
final class NoticedRemarks {

  private static final int NAMED = 5;

  private NoticedRemarks() {}

  static List<Remark> of(List<Observation> observations) {
    Map<ObservationKind, List<Observation>> byKind = new LinkedHashMap<>();
    observations.stream()
        .filter(each -> each.kind() != ObservationKind.LAYOUT_DRIFTED)
        .forEach(each -> byKind.computeIfAbsent(each.kind(), k -> new ArrayList<>()).add(each));
    return byKind.entrySet().stream().map(e -> remark(e.getKey(), e.getValue())).toList();
  }

  private static Remark remark(ObservationKind kind, List<Observation> all) {
    Bilingual words = words(kind);
    String places =
        all.stream().limit(NAMED).map(NoticedRemarks::place).collect(Collectors.joining("、"));
    int more = all.size() - NAMED;
    return Remark.of(
        Topic.NOTICED,
        words.chinese() + "：" + places + (more > 0 ? " 等 " + all.size() + " 处" : ""),
        words.english() + ": " + places + (more > 0 ? " and " + more + " more" : ""));
  }

  private static String place(Observation observation) {
    String place = observation.source().place();
    String cell = place.substring(place.lastIndexOf('!') + 1);
    String words = Evidence.brief(observation.words());
    return words.isBlank() ? cell : cell + " “" + words + "”";
  }

  private static Bilingual words(ObservationKind kind) {
    return switch (kind) {
      case TEXT_NUMBER -> new Bilingual("数字存成了文本", "numbers kept as text");
      case UNIT_MISSING -> new Bilingual("没有单位", "no unit");
      case UNIT_UNKNOWN -> new Bilingual("单位不认识", "unknown unit");
      case PERIOD_MISSING -> new Bilingual("没有报告期", "no period");
      case REGION_UNKNOWN -> new Bilingual("地区不认识", "unknown region");
      case INDICATOR_UNKNOWN -> new Bilingual("指标字典没有", "not in the dictionary of indicators");
      case BROKEN_CELL -> new Bilingual("单元格出错", "broken cell");
      case UNREADABLE_NUMBER -> new Bilingual("读不成数", "no readable number");
      case HARD_CODED_TOTAL -> new Bilingual("合计不是公式", "total is not a formula");
      case SUM_LEAVES_OUT -> new Bilingual("求和有遗漏", "a sum leaves something out");
      case HIDDEN_IN_SUM -> new Bilingual("求和含隐藏行", "a sum includes hidden rows");
      case UNIT_OVERRIDDEN -> new Bilingual("单位不止一处，取最近的", "several units, the nearest taken");
      case PERIOD_INFERRED -> new Bilingual("报告期是推得的", "period inferred");
      case REGION_INFERRED -> new Bilingual("地区是推得的", "region inferred");
      case INDICATOR_FROM_NOTE ->
          new Bilingual("指标出自表外文字", "indicator from words outside the table");
      case SUM_SKIPS_TEXT -> new Bilingual("求和漏了文本数字", "a sum skips text");
      case SUM_COUNTS_TWICE -> new Bilingual("求和重复", "a sum counts twice");
      case SUM_INCLUDES_ITSELF -> new Bilingual("求和含自身", "a sum includes itself");
      case SUM_INCLUDES_HEADING -> new Bilingual("求和含表头", "a sum includes a heading");
      case SUM_MIXES_UNITS -> new Bilingual("求和单位不一", "a sum mixes units");
      case EXTRAPOLATED -> new Bilingual("回归推算", "extrapolated");
      case BROKEN_REFERENCE -> new Bilingual("引用失效", "broken reference");
      case LAYOUT_DRIFTED -> new Bilingual("表样变动", "the layout changed");
      case SHEET_NOT_A_TABLE -> new Bilingual("没有识别出表", "no table recognised");
      case EMPTY_SHEET -> new Bilingual("空表", "empty sheet");
    };
  }
}
