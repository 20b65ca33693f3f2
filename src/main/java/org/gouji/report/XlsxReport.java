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
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

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
      XlsxLists.issues(sheets, report);
      XlsxLists.contributors(sheets, report);
      XlsxLists.verdicts(sheets, report);
      XlsxLists.unchecked(sheets, report);
      XlsxLists.faults(sheets, report);
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
}
