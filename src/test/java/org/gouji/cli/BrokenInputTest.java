package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.check.ProjectOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is broken is one clear line with file and place; the rest of the run goes on and says
 * what it lacks.
 */
class BrokenInputTest {
  private static final String PLAN = "plans/511400-meishan/2023-new-energy-materials-base.yaml";
  private static final String DUE = "rules/deadline/DUE-001-due-target-is-reported.drl";

  @TempDir Path home;
  private ProjectOnDisk project;
  private Shell shell;
  private Path in;

  @BeforeEach
  void project() {
    project = ProjectOnDisk.in(home);
    shell = new Shell(project);
    project.workbook("in/wrong.xlsx", 901);
    in = project.path("in");
  }

  @Test
  void anUnreadableWorkbookIsOneLineAndTheOthersAreChecked() throws IOException {
    project.write("in/cut.xlsx", "PK\u0003\u0004 and no more");

    Shell.Outcome outcome = shell.run("check", in, "--out", project.path("out"));

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.out()).contains("[错误] ARI-001");
    assertThat(outcome.lacking())
        .singleElement()
        .asString()
        .startsWith("cut.xlsx: ")
        .containsOnlyOnce("cut.xlsx");
    assertThat(Files.readString(project.path("out/report.json")))
        .contains("\"complete\" : false", "cut.xlsx");
  }

  @Test
  void aBrokenRuleFileIsOneLineWithLineAndColumnAndTheOtherRulesRun() {
    project.edit(DUE, "Deadlines.reported", "Deadlines.reportd");

    Shell.Outcome outcome = shell.run("check", in);

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.out()).contains("[错误] ARI-001").doesNotContain("[核实] DUE-001");
    assertThat(outcome.lacking())
        .singleElement()
        .asString()
        .startsWith("deadline/DUE-001-due-target-is-reported.drl:22:47: ")
        .contains("reportd", "reported");
  }

  @Test
  void aBrokenPlanIsOneLineWithItsLineAndTheOtherPlansAreUsed() {
    project.edit(PLAN, "status: ", "status: perhaps-");

    Shell.Outcome outcome = shell.run("check", in, "--lang", "en");

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.lacking())
        .singleElement()
        .asString()
        .matches("511400-meishan/2023-new-energy-materials-base\\.yaml:\\d+:\\d+: status: .*");
    assertThat(outcome.out()).contains("Chengdu");
  }

  @Test
  void aMissingFolderOfPlansLeavesTheWorkbooksToCheck() {
    Shell.Outcome outcome = shell.run("check", in, "--plans", project.path("planz"));

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.out()).contains("[错误] ARI-001");
    assertThat(outcome.lacking()).singleElement().asString().contains("planz", "规划文件夹");
  }

  @Test
  void aMissingFolderOfWorkbooksIsOneLineAndTheOthersAreChecked() {
    Shell.Outcome outcome = shell.run("check", in, project.path("outbox"));

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.lacking()).singleElement().asString().contains("outbox", "检查路径");
  }

  @Test
  void aBrokenLayoutIsOneLineWithItsLine() {
    project.edit("workbooks/layouts/clusters.yaml", "header_row: 3", "header_rov: 3");

    Shell.Outcome outcome = shell.run("check", in);

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.lacking())
        .singleElement()
        .asString()
        .matches("clusters\\.yaml:\\d+: .*header_rov.*");
  }

  @Test
  void aBrokenProfileThatWasNotAskedForIsSaid() {
    project.write("rules/profiles/strict.yaml", "name: 严格\nname_en: Strict\nbogus: 1\n");

    Shell.Outcome outcome = shell.run("check", in);

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.lacking()).singleElement().asString().startsWith("strict.yaml:3:1: ");
  }

  @Test
  void withoutItsProfileARunCannotStart() {
    project.write("rules/profiles/strict.yaml", "name: 严格\nname_en: Strict\nbogus: 1\n");

    assertStops(shell.run("check", in, "--profile", "strict"), "strict.yaml:3:1: ", "bogus");
    assertStops(shell.run("check", in, "--profile", "mild"), "没有规则方案“mild”", "default");
    assertStops(
        shell.run("check", in, "--profile", "mild", "--lang", "en"),
        "There is no rule profile mild",
        "default");
  }

  @Test
  void withoutCodeListsOrRulesARunCannotStart() {
    assertStops(shell.run("check", in, "--codelists", project.path("lists")), "代码表文件夹", "lists");
    assertStops(shell.run("check", in, "--rules", project.path("rulez")), "规则文件夹", "rulez");
  }

  @Test
  void everyFaultOfTheCodeListsIsALine() {
    project
        .edit("codelists/regions.csv", "\n510100,", "\n510100,x,")
        .edit("codelists/scopes.yaml", "code: ", "cod: ");

    Shell.Outcome outcome = shell.run("check", in);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.errLines())
        .anySatisfy(line -> assertThat(line).startsWith("regions.csv:"))
        .anySatisfy(line -> assertThat(line).startsWith("scopes.yaml:").contains("cod"))
        .allSatisfy(line -> assertThat(line).matches("[a-z]+\\.(csv|yaml):\\d+: .*"));
  }

  @Test
  void aLostListIsNotRepeatedForEachReferenceToIt() throws IOException {
    Files.delete(project.path("codelists/units.yaml"));

    assertStops(shell.run("check", in), "units.yaml: 文件不存在");
  }

  @Test
  void withoutAnyWorkbookARunCannotStart() throws IOException {
    Path empty = Files.createDirectory(project.path("empty"));
    project.write("texts/a.txt", "no workbook");

    assertStops(shell.run("check", empty), "empty", "没有找到工作簿");
    assertStops(shell.run("check", project.path("texts")), "texts", "没有找到工作簿");
    assertStops(shell.run("check", project.path("gone")), "gone", "检查路径");
    assertStops(shell.run("check", empty, "--lang", "en"), "empty", "no workbook");
  }

  @Test
  void aReportThatCannotBeWrittenIsOneLine() {
    project.write("taken", "a file where the folder should be");

    assertStops(shell.run("check", in, "--out", project.path("taken")), "报告无法写入", "taken");
  }

  private static void assertStops(Shell.Outcome outcome, String... words) {
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.errLines()).singleElement().asString().contains(words);
    assertThat(outcome.out()).isEmpty();
  }
}
