package org.gouji.rule.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.codelist.RegionLevel;
import org.gouji.figure.FigureKind;
import org.gouji.figure.PeriodKind;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.rule.judge.MissingMode;
import org.gouji.rule.judge.RelationSign;
import org.gouji.rule.scope.Reach;

/**
 * The words a column takes and what they mean, 可填词语.
 *
 * @param <T> what a word stands for
 */
final class Words<T> {

  static final Words<RelationSign> RELATIONS =
      new Words<RelationSign>()
          .with(RelationSign.EQUAL, "=", "＝", "==", "等于")
          .with(RelationSign.AT_MOST, "≤", "<=", "≦", "⩽", "＜＝", "不大于", "小于等于")
          .with(RelationSign.AT_LEAST, "≥", ">=", "≧", "⩾", "＞＝", "不小于", "大于等于")
          .with(RelationSign.BELOW, "<", "＜", "小于")
          .with(RelationSign.ABOVE, ">", "＞", "大于");

  static final Words<List<RegionLevel>> LEVELS =
      new Words<List<RegionLevel>>()
          .with(List.of(RegionLevel.values()), "不限", "any")
          .with(List.of(RegionLevel.COUNTRY), "国家", "country", "全国")
          .with(List.of(RegionLevel.PROVINCE), "省", "province", "省级")
          .with(List.of(RegionLevel.PREFECTURE), "市", "city", "prefecture", "市级", "地级")
          .with(List.of(RegionLevel.COUNTY), "县", "county", "县级", "区县")
          .with(List.of(RegionLevel.ZONE), "开发区", "zone");

  static final Words<List<PeriodKind>> PERIODS =
      new Words<List<PeriodKind>>()
          .with(List.of(PeriodKind.values()), "不限", "any")
          .with(List.of(PeriodKind.YEAR, PeriodKind.DEADLINE), "年", "year", "年度")
          .with(List.of(PeriodKind.HALF), "半年", "half")
          .with(List.of(PeriodKind.QUARTER), "季", "quarter", "季度")
          .with(List.of(PeriodKind.MONTH), "月", "month", "月度")
          .with(List.of(PeriodKind.CUMULATIVE), "累计", "cumulative")
          .with(List.of(PeriodKind.INSTANT), "时点", "instant")
          .with(List.of(PeriodKind.SPAN), "阶段", "span");

  static final Words<List<FigureKind>> KINDS =
      new Words<List<FigureKind>>()
          .with(List.of(FigureKind.ACTUAL), "实际", "actual")
          .with(List.of(FigureKind.TARGET), "目标", "target")
          .with(List.of(FigureKind.BASELINE), "基期", "baseline")
          .with(List.of(FigureKind.values()), "不限", "any");

  static final Words<Reach> REACHES =
      new Words<Reach>()
          .with(Reach.TABLE, "本表", "table")
          .with(Reach.DOCUMENT, "本文件", "document")
          .with(Reach.ANYWHERE, "不限", "anywhere");

  static final Words<MissingMode> MISSING =
      new Words<MissingMode>()
          .with(MissingMode.NON_NULL, "缺项不判", "non_null")
          .with(MissingMode.NON_ZERO, "非零才判按0", "non_zero")
          .with(MissingMode.PARTIAL_NULL, "有数才判不按0", "partial_null")
          .with(MissingMode.PARTIAL_ZERO, "有数才判按0", "partial_zero")
          .with(MissingMode.ALWAYS_NULL, "总判不按0", "always_null")
          .with(MissingMode.ALWAYS_ZERO, "总判按0", "always_zero");

  static final Words<Severity> SEVERITIES =
      new Words<Severity>()
          .with(Severity.ERROR, "错误", "error")
          .with(Severity.WARNING, "核实", "warning")
          .with(Severity.INFO, "提示", "info");

  static final Words<String> STATUSES =
      new Words<String>()
          .with("active", "启用", "active")
          .with("draft", "草稿", "draft")
          .with("retired", "停用", "retired");

  static final Words<Verdict> VERDICTS =
      new Words<Verdict>()
          .with(Verdict.PASS, "通过", "pass")
          .with(Verdict.VIOLATED, "不符", "violated")
          .with(Verdict.TIGHT, "无余量", "tight", "相符但无余量")
          .with(Verdict.UNDECIDABLE, "无法判定", "undecidable")
          .with(Verdict.NOT_APPLICABLE, "不判", "silent", "不适用");

  private final Map<String, T> meanings = new LinkedHashMap<>();
  private final Map<T, Bilingual> named = new LinkedHashMap<>();

  private Words() {}

  /** The first two words are offered, in Chinese and English; the others are understood. */
  private Words<T> with(T meaning, String... words) {
    boolean sign = !Character.isLetter(words[0].charAt(0));
    named.put(meaning, new Bilingual(words[0], sign ? words[0] : words[1]));
    for (String word : words) {
      meanings.put(word, meaning);
    }
    return this;
  }

  Optional<T> meaning(String word) {
    return Optional.ofNullable(meanings.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  Bilingual remedy() {
    return new Bilingual(
        "可填：" + String.join("、", named.values().stream().map(Bilingual::chinese).toList()) + "。",
        "Write one of: "
            + String.join(", ", named.values().stream().map(Bilingual::english).toList())
            + ".");
  }
}
