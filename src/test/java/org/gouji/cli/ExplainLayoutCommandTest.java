package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.gouji.check.ProjectOnDisk;
import org.gouji.workbook.WorkbookFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji explain-layout}: what was seen and why, and a layout file if it is confirmed. */
class ExplainLayoutCommandTest {

  @TempDir Path home;
  private ProjectOnDisk project;
  private Shell shell;

  @BeforeEach
  void project() {
    project = ProjectOnDisk.in(home);
    shell = new Shell(project);
  }

  /** A table with everything there is to say: made-up figures. */
  private Path workbook(String name) {
    return WorkbookFixture.named(name)
        .sheet(
            "月报",
            s ->
                s.text("A1", "眉山市2023年1—6月工业主要指标")
                    .text("E2", "单位：亿元")
                    .texts("A3", "地区", "规上企业数（家）", "营业收入", "利润总额", "备注")
                    .text("A4", "全市")
                    .number("B4", 70)
                    .number("C4", 12)
                    .number("D4", 3)
                    .text("A5", "东坡区")
                    .number("B5", 40)
                    .number("C5", 7)
                    .number("D5", 2)
                    .text("E5", "<script>alert(1)</script>")
                    .text("A6", "彭山区")
                    .number("B6", 30)
                    .number("C6", 5)
                    .number("D6", 1)
                    .text("A7", "注：本表为合成数据。")
                    .number("G5", 99)
                    .hideRow(6)
                    .hideColumn("D"))
        .sheet("草稿", s -> s.text("A1", "待补充"))
        .hide("草稿", SheetVisibility.HIDDEN)
        .writeTo(home);
  }

  @Test
  void eachThingSeenIsNamedWithTheWordsItWasKnownBy() {
    Shell.Outcome outcome = shell.run("explain-layout", workbook("all"));

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.outLines().stream().map(line -> line.strip().replaceAll(" {2,}", " ")))
        .containsSubsequence(
            "文件 all.xlsx",
            "工作表 月报：1 个表，9 个数据项",
            "表 1 A3:E6",
            "识别 按表头识别；统计表",
            "标题 “眉山市2023年1—6月工业主要指标” (A1)",
            "单位 亿元，出自 E2“单位：亿元”",
            "报告期 2023-01/06，出自 A1“眉山市2023年1—6月工业主要指标”",
            "地区 眉山市 511400，出自 A1“眉山市2023年1—6月工业主要指标”",
            "表头 第 3 行",
            "行标目 A “地区”：行政区划",
            "列 B “规上企业数（家）”：数值 3 个；指标 规上企业数（表头）；报告期 2023-01/06；单位 家",
            "列 D “利润总额”（隐藏列）：数值 3 个；指标 利润总额（表头）；报告期 2023-01/06；单位 亿元",
            "未读 E “备注”：文字或备注，不读数值",
            "合计 第 4 行“全市”：用词“全市”；由第 5–6 行构成（B–D 列）",
            "整张工作表",
            "注 第 7 行“注：本表为合成数据。”",
            "未读 G 列不属于任何表（自 G5）",
            "隐藏 第 6 行（照读）",
            "隐藏 D 列（照读）",
            "工作表 草稿（隐藏）：0 个表，0 个数据项",
            "隐藏 整个工作表（照读）",
            "注意 没有识别出表：A1 “待补充”");
  }

  @Test
  void theSameIsSaidInEnglishOfOneSheet() {
    Shell.Outcome outcome =
        shell.run("explain-layout", workbook("one"), "--sheet", "月报", "--lang", "en");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .contains(
            "unit        亿元, from E2 \"单位：亿元\"",
            "row 4 \"全市\": by the word \"全市\"; made up of rows 5–6 (columns B–D)")
        .doesNotContain("草稿");
  }

  @Test
  void theRowsOfAnIndicatorSaidInTheTitleAreExplainedByIt() {
    Path file =
        WorkbookFixture.named("by-title")
            .sheet(
                "Sheet1",
                s ->
                    s.text("A1", "各市州工业投资（亿元）")
                        .texts("A2", "地区", "2022年", "2023年")
                        .text("A3", "成都市")
                        .number("B3", 1)
                        .number("C3", 2))
            .writeTo(home);

    assertThat(shell.run("explain-layout", file).out())
        .contains("B “2022年”：数值 1 个；指标 工业投资（A1“各市州工业投资（亿元）”）；报告期 2022；单位 亿元");
  }

  @Test
  void thePictureColoursEachCellAndEscapesItsWords() throws IOException {
    Path page = home.resolve("picture.html");

    Shell.Outcome outcome = shell.run("explain-layout", workbook("page"), "--html", page);

    assertThat(outcome.exit()).isZero();
    assertThat(Files.readString(page))
        .contains(
            "<td class=\"title\" title=\"标题\" colspan=\"7\">眉山市2023年1—6月工业主要指标</td>",
            "<td class=\"unit\" title=\"单位\" colspan=\"3\">单位：亿元</td>",
            "<td class=\"header\" title=\"表头\">地区</td>",
            "<td class=\"total number\" title=\"合计、小计\">70</td>",
            "<td class=\"label\" title=\"行标目\">东坡区</td>",
            "<td class=\"figure number\" title=\"数据\">40</td>",
            "<td class=\"figure number hidden\" title=\"数据\">2</td>",
            "<td class=\"ignored number\" title=\"未读\">99</td>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "由第 5–6 行构成")
        .doesNotContain("<script", "http://", "https://");
  }

  @Test
  void ofALargeTableTheFirstAndTheLastRowsAreDrawnAndTheGapIsNamed() throws IOException {
    Path file =
        WorkbookFixture.named("large")
            .sheet(
                "Sheet1",
                s -> {
                  s.text("A1", "2023年园区营业收入").text("B2", "单位：亿元").texts("A3", "园区", "营业收入");
                  for (int row = 4; row <= 500; row++) {
                    s.text("A" + row, "某园区" + row).number("B" + row, row);
                  }
                })
            .writeTo(home);
    Path page = home.resolve("large.html");

    shell.run("explain-layout", file, "--html", page, "--lang", "en");

    assertThat(Files.readString(page))
        .contains("某园区63<", "rows 64–494 are not drawn", "某园区495<", "某园区500<")
        .doesNotContain("某园区64<", "某园区494<");
  }

  @Test
  void aConfirmedLayoutIsWrittenAndUsedFromThenOn() throws IOException {
    Path file = workbook("眉山2023年6月");

    Shell.Outcome outcome = shell.run("explain-layout", file, "--sheet", "月报", "--confirm");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("眉山.yaml", "数据项完全相同", "请核对");
    assertThat(Files.readString(project.path("workbooks/layouts/眉山.yaml")))
        .contains(
            "match: {usual_title: \"工业主要指标\"}",
            "- {column: C, header: \"营业收入\", role: value, indicator: operating_revenue, required: false}");
    assertThat(shell.run("explain-layout", file).out()).contains("符合表样 眉山");
    assertThat(shell.run("figures", file).out()).contains("\"C5\"");
  }

  @Test
  void aLayoutFileThatIsThereIsNeverTouched() throws IOException {
    project.write(
        "workbooks/layouts/园区.yaml",
        "name: {zh: 甲, en: a}\ncolumns:\n  - {header: 无此列, role: value}\n");
    Path there = project.path("workbooks/layouts/园区.yaml");
    String before = Files.readString(there);

    Shell.Outcome outcome = shell.run("explain-layout", workbook("again"), "--confirm", "园区");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.errLines())
        .singleElement()
        .asString()
        .contains("园区.yaml", "没有覆盖", "--confirm");
    assertThat(Files.readString(there)).isEqualTo(before);
  }

  @Test
  void whatCannotBeDoneIsOneLineThatSaysWhy() {
    Path file = workbook("wrong");

    assertUnusable(shell.run("explain-layout", file, "--sheet", "不存在"), "不存在", "月报", "草稿");
    assertUnusable(shell.run("explain-layout", file, "--confirm", "../x"), "../x", "不带路径");
    assertUnusable(shell.run("explain-layout", file, "--sheet", "草稿", "--confirm"), "没有识别出表");
    assertUnusable(
        shell.run("explain-layout", file, "--html", home.resolve("no/such.html")), "无法写入");
    assertUnusable(shell.run("explain-layout", file, "--html", file), "就是工作簿本身");
    assertUnusable(shell.run("explain-layout", home.resolve("gone.xlsx")), "gone.xlsx", "找不到");
  }

  private static void assertUnusable(Shell.Outcome outcome, String... words) {
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.errLines()).singleElement().asString().contains(words);
  }
}
