package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.issue.NamesOfSichuan;
import org.junit.jupiter.api.Test;

class XlsxReportTest {

  @Test
  void eachListHasItsSheetWithAFrozenHeaderAndFilters() throws IOException {
    try (XSSFWorkbook workbook = written()) {
      List<String> names = new ArrayList<>();
      for (Sheet sheet : workbook) {
        names.add(sheet.getSheetName());
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(workbook.getSheet(sheet.getSheetName()).getCTWorksheet().isSetAutoFilter())
            .isTrue();
      }
      assertThat(names)
          .containsExactly(
              "概要 Summary",
              "问题 Issues",
              "构成项 Contributors",
              "判定 Verdicts",
              "未审核 Unchecked",
              "故障 Faults");
    }
  }

  @Test
  void anIssueIsOneRowInBothLanguages() throws IOException {
    try (XSSFWorkbook workbook = written()) {
      assertThat(texts(workbook.getSheet("问题 Issues").getRow(1)))
          .contains("错误 error", "ARI-001", "不符 violated", "成都市 Chengdu", "2022年 2022")
          .contains("[5066, 5068] 亿元\n[5066, 5068] CNY 100 million")
          .anyMatch(text -> text.startsWith("成都市2022年工业增加值：各分项之和为"))
          .anyMatch(text -> text.startsWith("Chengdu, 2022, industrial value added"))
          .anyMatch(text -> text.contains("2022年/成都市.xlsx › 表1!C5\n"));
    }
  }

  @Test
  void notablePassesAndUndecidableVerdictsAreTold() throws IOException {
    try (XSSFWorkbook workbook = written()) {
      Sheet sheet = workbook.getSheet("判定 Verdicts");
      List<String> verdicts = new ArrayList<>();
      sheet.forEach(row -> verdicts.add(row.getCell(0).getStringCellValue()));
      assertThat(verdicts)
          .containsExactly("判定 Verdict", "无法判定 undecidable", "通过 pass", "未运行 not-run");
    }
  }

  @Test
  void noTextBecomesAFormula() throws IOException {
    try (XSSFWorkbook workbook = written()) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
            if (cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().startsWith("=")) {
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
          }
        }
      }
      List<String> words = new ArrayList<>();
      workbook.getSheet("构成项 Contributors").forEach(row -> words.addAll(texts(row)));
      assertThat(words).contains(HostileIssue.FORMULA).contains("a\uFFFDb\uFFFD[31m\uFFFDc");
    }
  }

  @Test
  void aTextLongerThanACellIsCutVisibly() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new XlsxSheets(workbook)
          .add("x", XlsxSheets.columns("a:10"), List.of(List.of("勾".repeat(40_000))));

      assertThat(workbook.getSheet("x").getRow(1).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("…");
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  private static XSSFWorkbook written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CheckReport report =
        CheckReport.of(ExampleRun.with(HostileIssue.issue()), new NamesOfSichuan());
    new XlsxReport().write(report, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
