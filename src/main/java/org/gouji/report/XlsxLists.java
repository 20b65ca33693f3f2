package org.gouji.report;

import java.util.List;
import java.util.Locale;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.issue.Verdict;
import org.gouji.report.CheckReport.AmountEntry;
import org.gouji.report.CheckReport.ContributorEntry;
import org.gouji.report.CheckReport.FigureEntry;
import org.gouji.report.CheckReport.IssueEntry;
import org.gouji.report.CheckReport.VerdictEntry;

/** The report's lists as rows, 清单各行, both languages side by side. */
final class XlsxLists {
  private XlsxLists() {}

  static void issues(XlsxSheets sheets, CheckReport report) {
    sheets.add(
        "问题 Issues",
        XlsxSheets.columns(
            "等级 Severity:14",
            "规则 Rule:10",
            "规则名称 Title:30",
            "判定 Verdict:20",
            "地区 Region:14",
            "对象 Subject:22",
            "指标 Indicator:22",
            "报告期 Period:12",
            "问题（中文）:60",
            "Issue (English):60",
            "应为 Expected:20",
            "填报 Reported:20",
            "差额 Difference:20",
            "可能原因 Likely cause:36",
            "最可能有误 Most likely wrong:60",
            "归入问题 Folded under:18",
            "位置 Places:40",
            "依据 Basis:30",
            "问题标识 Fingerprint:18"),
        report.issues().stream().map(XlsxLists::row).toList());
  }

  private static List<Object> row(IssueEntry issue) {
    return List.of(
        issue.severity().chinese() + " " + issue.severity().english(),
        issue.ruleCode(),
        lines(issue.title()),
        words(issue.verdict()),
        words(issue.about().region().name()),
        words(issue.about().subject()),
        words(issue.about().indicator().name()),
        words(issue.about().period().name()),
        issue.sentence().chinese(),
        issue.sentence().english(),
        issue.balance().map(both -> words(both.expected())).orElse(""),
        issue.balance().map(both -> words(both.reported())).orElse(""),
        issue.balance().flatMap(both -> both.difference()).map(XlsxLists::words).orElse(""),
        lines(issue.causes().stream().map(cause -> lines(cause.text())).toList()),
        issue
            .localisation()
            .flatMap(CheckReport.LocalisationEntry::text)
            .map(XlsxLists::lines)
            .orElse(""),
        issue.localisation().flatMap(CheckReport.LocalisationEntry::foldedUnder).orElse(""),
        lines(issue.contributors().stream().map(term -> term.source().text()).distinct().toList()),
        lines(issue.basis()),
        issue.fingerprint());
  }

  static void contributors(XlsxSheets sheets, CheckReport report) {
    sheets.add(
        "构成项 Contributors",
        XlsxSheets.columns(
            "问题标识 Fingerprint:18",
            "规则 Rule:10",
            "角色 Role:18",
            "对象 Entity:20",
            "指标 Term:26",
            "报告期 Period:12",
            "原文 As written:16",
            "单位 Unit:10",
            "权重 Weight:10",
            "下限 Lower:16",
            "上限 Upper:16",
            "区间 Interval:24",
            "文件 Document:36",
            "位置 Place:24",
            "公式 Formula:24"),
        report.issues().stream()
            .flatMap(issue -> issue.contributors().stream().map(term -> row(issue, term)))
            .toList());
  }

  private static List<Object> row(IssueEntry issue, ContributorEntry term) {
    return List.of(
        issue.fingerprint(),
        issue.ruleCode(),
        words(term.roleName()),
        term.entity(),
        term.term(),
        term.period(),
        term.raw(),
        term.unit(),
        term.weight().toPlainString(),
        term.amount().flatMap(AmountEntry::lower).map(end -> end.toPlainString()).orElse(""),
        term.amount().flatMap(AmountEntry::upper).map(end -> end.toPlainString()).orElse(""),
        term.amount().map(XlsxLists::words).orElse("缺 missing"),
        term.source().title().orElse(term.source().document()),
        term.source().clause().orElseGet(() -> cell(term.source())),
        term.source().formula().orElse(""));
  }

  static void verdicts(XlsxSheets sheets, CheckReport report) {
    sheets.add(
        "判定 Verdicts",
        XlsxSheets.columns(
            "判定 Verdict:22",
            "规则 Rule:10",
            "规则名称 Title:30",
            "对象 Subject:24",
            "指标 Indicator:24",
            "报告期 Period:14",
            "说明（中文）:60",
            "What it says (English):60",
            "范围 Detail:24"),
        report.verdicts().stream().filter(XlsxLists::isToldApart).map(XlsxLists::row).toList());
  }

  /** Issues have their own sheet, and a pass without a sentence has nothing to tell. */
  private static boolean isToldApart(VerdictEntry entry) {
    return !entry.verdict().raisesIssue()
        && (entry.verdict() != Verdict.PASS || entry.sentence().isPresent());
  }

  private static List<Object> row(VerdictEntry entry) {
    return List.of(
        words(entry.verdict()),
        entry.ruleCode(),
        lines(entry.title()),
        words(entry.about().subject()),
        words(entry.about().indicator().name()),
        words(entry.about().period().name()),
        entry.sentence().map(Bilingual::chinese).orElse(""),
        entry.sentence().map(Bilingual::english).orElse(""),
        entry.about().detail());
  }

  static void unchecked(XlsxSheets sheets, CheckReport report) {
    sheets.add(
        "未审核 Unchecked",
        XlsxSheets.columns(
            "类别 Kind:14",
            "对象 Entity:22",
            "指标 Term:30",
            "指标代码 Indicator:24",
            "报告期 Period:14",
            "原文 As written:18",
            "单位 Unit:10",
            "出处 Source:50"),
        report.unchecked().stream().map(XlsxLists::row).toList());
  }

  private static List<Object> row(FigureEntry figure) {
    return List.of(
        words(figure.kind()),
        figure.entity(),
        figure.term(),
        figure.indicatorCode(),
        words(figure.period().name()),
        figure.raw(),
        figure.unit(),
        figure.source().text());
  }

  static void faults(XlsxSheets sheets, CheckReport report) {
    sheets.add(
        "故障 Faults",
        XlsxSheets.columns("类别 Kind:16", "文件 File:40", "位置 Place:20", "说明（中文）:60", "Message:60"),
        report.faults().stream().map(XlsxLists::row).toList());
  }

  private static List<Object> row(Fault fault) {
    return List.of(
        fault.kind().name().toLowerCase(Locale.ROOT),
        fault.file(),
        fault.place(),
        fault.message().chinese(),
        fault.message().english());
  }

  private static String words(Verdict verdict) {
    return verdict.chinese() + " " + verdict.english();
  }

  private static String words(Bilingual text) {
    return joined(text, " ");
  }

  private static String lines(Bilingual text) {
    return joined(text, "\n");
  }

  private static String joined(Bilingual text, String between) {
    return text.chinese().equals(text.english())
        ? text.chinese()
        : text.chinese() + between + text.english();
  }

  private static String words(AmountEntry amount) {
    return lines(amount.text());
  }

  private static String cell(CheckReport.Place place) {
    return place.sheet().orElse("") + "!" + place.cell().orElse("");
  }

  private static String lines(List<String> texts) {
    return String.join("\n", texts);
  }
}
