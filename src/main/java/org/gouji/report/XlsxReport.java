package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.issue.Verdict;
import org.gouji.report.CheckReport.AmountEntry;
import org.gouji.report.CheckReport.ContributorEntry;
import org.gouji.report.CheckReport.FigureEntry;
import org.gouji.report.CheckReport.IssueEntry;
import org.gouji.report.CheckReport.VerdictEntry;

/**
 * A report as a workbook, 问题清单: one row per issue, both languages side by side, to be sorted,
 * filtered and handed on.
 */
public final class XlsxReport {
  private static final int ROWS_IN_MEMORY = 200;

  public void write(CheckReport report, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      workbook.setCompressTempFiles(true);
      date(workbook, LocalDate.parse(report.asOf()));
      XlsxSheets sheets = new XlsxSheets(workbook);
      summary(sheets, report);
      issues(sheets, report);
      contributors(sheets, report);
      verdicts(sheets, report);
      unchecked(sheets, report);
      faults(sheets, report);
      workbook.setActiveSheet(1);
      workbook.setSelectedTab(1);
      save(workbook, out);
    }
  }

  private static void save(SXSSFWorkbook workbook, OutputStream out) throws IOException {
    Path dated = Files.createTempFile("issues-", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(dated)) {
        workbook.write(file);
      }
      SteadyZip.rewrite(dated, out);
    } finally {
      Files.deleteIfExists(dated);
    }
  }

  /** The workbook's own dates say what the report is as of, not when it was written. */
  private static void date(SXSSFWorkbook workbook, LocalDate asOf) {
    POIXMLProperties.CoreProperties core =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    Optional<Date> day = Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setCreator("Gouji 勾稽");
    core.setTitle("审核报告 Check report " + asOf);
    core.setCreated(day);
    core.setModified(day);
  }

  private static void summary(XlsxSheets sheets, CheckReport report) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("规则方案 Profile", report.profile()));
    rows.add(List.of("截至日期 As of", report.asOf()));
    rows.add(List.of("完整 Complete", report.complete() ? "是 yes" : "否 no"));
    rows.add(List.of("问题 Issues", report.counts().issues()));
    report
        .counts()
        .bySeverity()
        .forEach((of, count) -> rows.add(List.of(of.chinese() + " " + of.english(), count)));
    report
        .counts()
        .byVerdict()
        .forEach((of, count) -> rows.add(List.of(of.chinese() + " " + of.english(), count)));
    rows.add(List.of("未审核 Unchecked", report.counts().unchecked()));
    rows.add(List.of("故障 Faults", report.counts().faults()));
    sheets.add(
        "概要 Summary",
        List.of(new XlsxSheets.Column("项目 Item", 34), new XlsxSheets.Column("内容 Content", 30)),
        rows);
  }

  private static void issues(XlsxSheets sheets, CheckReport report) {
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
            "位置 Places:40",
            "依据 Basis:30",
            "问题标识 Fingerprint:18"),
        report.issues().stream().map(XlsxReport::row).toList());
  }

  private static List<Object> row(IssueEntry issue) {
    return List.of(
        issue.severity().chinese() + " " + issue.severity().english(),
        issue.ruleCode(),
        issue.title().chinese(),
        words(issue.verdict()),
        issue.about().region().name().chinese(),
        issue.about().subject().chinese(),
        issue.about().indicator().name().chinese(),
        issue.about().period().name().chinese(),
        issue.sentence().chinese(),
        issue.sentence().english(),
        issue.balance().map(both -> words(both.expected())).orElse(""),
        issue.balance().map(both -> words(both.reported())).orElse(""),
        issue.balance().flatMap(both -> both.difference()).map(XlsxReport::words).orElse(""),
        lines(issue.causes().stream().map(cause -> cause.text().chinese()).toList()),
        lines(issue.contributors().stream().map(term -> term.source().text()).distinct().toList()),
        lines(issue.basis()),
        issue.fingerprint());
  }

  private static void contributors(XlsxSheets sheets, CheckReport report) {
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
        term.amount().map(XlsxReport::words).orElse("缺 missing"),
        term.source().title().orElse(term.source().document()),
        term.source().clause().orElseGet(() -> cell(term.source())),
        term.source().formula().orElse(""));
  }

  private static void verdicts(XlsxSheets sheets, CheckReport report) {
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
        report.verdicts().stream().filter(XlsxReport::isToldApart).map(XlsxReport::row).toList());
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
        entry.title().chinese(),
        entry.about().subject().chinese(),
        entry.about().indicator().name().chinese(),
        entry.about().period().name().chinese(),
        entry.sentence().map(Bilingual::chinese).orElse(""),
        entry.sentence().map(Bilingual::english).orElse(""),
        entry.about().detail());
  }

  private static void unchecked(XlsxSheets sheets, CheckReport report) {
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
        report.unchecked().stream().map(XlsxReport::row).toList());
  }

  private static List<Object> row(FigureEntry figure) {
    return List.of(
        words(figure.kind()),
        figure.entity(),
        figure.term(),
        figure.indicatorCode(),
        figure.period().name().chinese(),
        figure.raw(),
        figure.unit(),
        figure.source().text());
  }

  private static void faults(XlsxSheets sheets, CheckReport report) {
    sheets.add(
        "故障 Faults",
        XlsxSheets.columns("类别 Kind:16", "文件 File:40", "位置 Place:20", "说明（中文）:60", "Message:60"),
        report.faults().stream().map(XlsxReport::row).toList());
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
    return text.chinese() + " " + text.english();
  }

  private static String words(AmountEntry amount) {
    return amount.text().chinese();
  }

  private static String cell(CheckReport.Place place) {
    return place.sheet().orElse("") + "!" + place.cell().orElse("");
  }

  private static String lines(List<String> texts) {
    return texts.stream().collect(Collectors.joining("\n"));
  }
}
