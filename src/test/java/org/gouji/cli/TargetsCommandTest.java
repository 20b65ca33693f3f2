package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.check.ProjectOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code gouji targets}: a text becomes lines, a plan file to confirm, and a page to check it by.
 */
// long because: one text goes through lines, plan file, update and page, and each is asserted
class TargetsCommandTest {
  /** Synthetic, in the manner of such documents. */
  private static final String TEXT =
      """
      眉山市人民政府关于加快示例产业发展的意见(征求意见稿)
      一、总体要求
      (一)发展目标。到2027年,锂电产业规模达到1400亿元以上,工业增加值占GDP比重超过35%,国家高新技术企业达到500家。
      二、重点任务
      (二)提升创新。2022年,全市研发经费投入强度1.5%。服务热线12345。
      """;

  @TempDir Path home;
  private ProjectOnDisk project;
  private Shell shell;

  @BeforeEach
  void project() {
    project = ProjectOnDisk.in(home);
    shell = new Shell(project);
  }

  private Path text(String content) {
    return write("意见.txt", content);
  }

  private Path write(String name, String content) {
    try {
      return Files.writeString(home.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void linesAreTheDefaultAndStandardOutputCarriesNothingElse() {
    Shell.Outcome outcome = shell.run("targets", text(TEXT));

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.outLines()).isNotEmpty().allMatch(line -> line.startsWith("{\"doc\""));
  }

  @Test
  void thePlanFileNamesCodesClauseQuoteAndRangeAndConfirmsNothing() {
    Path plan = home.resolve("plans/新.yaml");

    Shell.Outcome outcome = shell.run("targets", text(TEXT), "--yaml", plan);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("4 个数据项，均未确认");
    assertThat(read(plan))
        .contains(
            "region: \"511400\"",
            "title: 眉山市人民政府关于加快示例产业发展的意见(征求意见稿)",
            "issuer: 眉山市人民政府",
            "status: draft",
            "  - id: lithium-battery-industry-scale-2027\n    kind: target\n"
                + "    industry: lithium_battery\n    indicator: industry_scale\n",
            "    period: \"2027\"\n    value: \"1400\"\n    unit: 亿元\n    qualifier: at_least\n",
            "    clause: 一(一)\n    quote: 锂电产业规模达到1400亿元以上",
            "    confirmed: false")
        .containsPattern("range: \"\\d+-\\d+\"")
        .doesNotContain("    confirmed: true");
  }

  @Test
  void theCheckReadsTheFileItWroteAndTheTextItselfAlike() {
    Path text = text(TEXT);
    Path plan = home.resolve("new.yaml");
    shell.run("targets", text, "--yaml", plan);
    Path workbook = project.soundWorkbook("in/甲.xlsx");

    for (Path source : new Path[] {plan, text}) {
      Shell.Outcome outcome =
          shell.run(
              "check",
              workbook,
              "--plans",
              source,
              "--as-of",
              "2029-01-01",
              "--fail-on",
              "warning");
      assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isEqualTo(1);
      assertThat(outcome.out()).contains("DUE-001", "（目标未经确认）").doesNotContain("[错误] DUE");
    }
  }

  @Test
  void aConfirmedTargetSpeaksWithoutTheRemark() {
    Path plan = home.resolve("new.yaml");
    shell.run("targets", text(TEXT), "--yaml", plan);
    write("new.yaml", read(plan).replace("    confirmed: false", "    confirmed: true"));
    Path workbook = project.soundWorkbook("in/甲.xlsx");

    assertThat(shell.run("check", workbook, "--plans", plan, "--as-of", "2029-01-01").out())
        .contains("DUE-001")
        .doesNotContain("未经确认");
  }

  @Test
  void aChangedTextIsToldAndConfirmationsOfTheRestStay() {
    Path plan = home.resolve("new.yaml");
    shell.run("targets", text(TEXT), "--yaml", plan);
    write("new.yaml", read(plan).replace("    confirmed: false", "    confirmed: true"));
    Path changed =
        text(
            TEXT.replace("1400亿元以上", "1500亿元以上")
                .replace("国家高新技术企业达到500家", "工业投资增长10%")
                .replace("超过35%", "达到35%"));

    Shell.Outcome outcome = shell.run("targets", changed, "--yaml", plan, "--lang", "en");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.outLines())
        .anyMatch(line -> line.startsWith("changed") && line.contains("value 1400 → 1500"))
        .anyMatch(line -> line.startsWith("changed") && line.contains("more_than → reach"))
        .anyMatch(line -> line.startsWith("added") && line.contains("工业投资"))
        .anyMatch(line -> line.startsWith("no longer in the text") && line.contains("高新技术企业"))
        .anyMatch(line -> line.contains("3 changes") || line.contains("4 changes"));
    assertThat(read(plan).split("    confirmed: true", -1)).as("two stay confirmed").hasSize(3);
  }

  @Test
  void withoutAChangeTheFileStaysAsItIsToTheByte() {
    Path plan = home.resolve("new.yaml");
    shell.run("targets", text(TEXT), "--yaml", plan);
    String edited =
        read(plan)
                .replaceFirst("    confirmed: false", "    confirmed: true # 张三 2026-11-22")
                .replaceFirst("name: 锂电产业规模", "name: 锂电产业产值")
            + "goals:\n  - {id: g, name: 建成基地, level: world, clause: 一}\n";
    write("new.yaml", edited);

    Shell.Outcome outcome = shell.run("targets", text(TEXT), "--yaml", plan);

    assertThat(outcome.out()).contains("0 处变动，4 个数据项不变");
    assertThat(read(plan)).isEqualTo(edited);
  }

  @Test
  void whatAPersonSetByHandIsKeptAndSaid() {
    Path plan = home.resolve("new.yaml");
    shell.run("targets", text(TEXT), "--yaml", plan);
    write("new.yaml", read(plan).replace("value: \"1400\"", "value: \"1450\" # 更正"));

    Shell.Outcome outcome =
        shell.run("targets", text(TEXT.replace("1400", "1500")), "--yaml", plan);

    assertThat(outcome.out()).contains("人工填写的 1450 保留");
    assertThat(read(plan)).contains("value: \"1450\" # 更正");
  }

  @Test
  void aFigureNobodyTouchedGoesWithItsSentence() {
    Path plan = home.resolve("new.yaml");
    shell.run("targets", text(TEXT), "--yaml", plan);

    Shell.Outcome outcome =
        shell.run("targets", text(TEXT.replace(",国家高新技术企业达到500家", "")), "--yaml", plan);

    assertThat(outcome.out()).contains("删除").contains("1 处变动，3 个数据项不变");
    assertThat(read(plan)).doesNotContain("高新技术企业");
  }

  @Test
  void theReviewPageMarksEachFigureAndLeadsToItsRowAndBack() {
    Path page = home.resolve("核对.html");

    Shell.Outcome outcome = shell.run("targets", text(TEXT), "--review", page);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.outLines()).containsExactly("已写出核对页 " + page);
    assertThat(read(page))
        .contains("class=\"target\"", "<a href=\"#r1\">", "id=\"r1\"", "href=\"#m1\"")
        .contains("未采用的数字", "清洗记录", "不低于", "12345")
        .doesNotContain("<script", "http://", "https://");
  }

  @Test
  void theReviewPageSpeaksEnglish() {
    Path page = home.resolve("review.html");

    shell.run("targets", text(TEXT), "--review", page, "--lang", "en");

    assertThat(read(page)).contains("Numbers passed over", "at least", "What cleaning did");
  }

  @Test
  void hostileWordsAreEscapedOnThePageAndInThePlanFile() {
    Path page = home.resolve("hostile.html");
    Path plan = home.resolve("hostile.yaml");
    String hostile =
        TEXT.replace("锂电产业规模", "<script>alert(1)</script>\"锂电: #{x}&\u202E产业规模")
            + "</div><img src=x onerror=alert(1)>达到5家。\n";

    Shell.Outcome outcome = shell.run("targets", text(hostile), "--review", page, "--yaml", plan);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(read(page)).doesNotContain("<script", "<img").contains("&lt;img");
    assertThat(shell.run("targets", text(hostile), "--yaml", plan).exit()).isZero();
  }

  @Test
  void whatCannotBeDoneIsOneLineAndTouchesNothing() throws IOException {
    Path text = text(TEXT);
    Path broken = write("broken.yaml", "code: [");
    Path flow =
        write(
            "flow.yaml",
            """
            code: a/b
            region: "511400"
            title: 虚构
            issuer: 虚构
            status: draft
            figures: [{id: a, kind: target, name: 甲, value: "1", unit: 家}]
            """);
    Path gbk = Files.write(home.resolve("gbk.yaml"), "名称".getBytes(Charset.forName("GB18030")));

    assertUnusable(shell.run("targets", text, "--yaml", broken), "broken.yaml");
    assertUnusable(shell.run("targets", text, "--yaml", flow), "flow.yaml", "没有改动");
    assertUnusable(shell.run("targets", text, "--yaml", gbk), "gbk.yaml", "UTF-8");
    assertUnusable(shell.run("targets", text, "--yaml", text), "意见.txt");
    assertUnusable(shell.run("targets", text, "--review", text), "就是要读的文件");
    assertUnusable(shell.run("targets", text, "--review", home.resolve("no/x.html")), "无法写入");
    assertUnusable(shell.run("targets", text, text, "--review", home.resolve("x.html")), "逐个文件");
    assertUnusable(shell.run("targets", home.resolve("gone.txt")), "gone.txt");
    assertThat(read(broken)).isEqualTo("code: [");
    assertThat(read(text)).isEqualTo(TEXT);
  }

  private static void assertUnusable(Shell.Outcome outcome, String... words) {
    assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isEqualTo(2);
    assertThat(outcome.errLines()).singleElement().asString().contains(words);
  }
}
