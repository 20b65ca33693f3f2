package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.ProjectOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji check}: options, streams, exit codes. */
class CheckCommandTest {
  @TempDir Path home;
  private ProjectOnDisk project;
  private Shell shell;

  @BeforeEach
  void project() {
    project = ProjectOnDisk.in(home);
    shell = new Shell(project);
  }

  @Test
  void soundWorkbooksGiveZeroAndAReportInEveryFormat() throws IOException {
    Shell.Outcome outcome = shell.run("check", project.soundWorkbook("in/a.xlsx"));

    assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
    assertThat(files(project.path("reports/2026-11-22-083000")))
        .containsExactly("issues.xlsx", "report.html", "report.json");
    assertThat(outcome.out()).contains("报告：").contains("report.html");
  }

  @Test
  void aWrongTotalGivesOneAndIsNamed() {
    Shell.Outcome outcome = shell.run("check", project.workbook("in/a.xlsx", 901));

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).contains("[错误] ARI-001", "901", "900");
  }

  @Test
  void failOnDecidesWhichIssuesCount() {
    Path sound = project.soundWorkbook("in/a.xlsx"); // the plans have targets due: warnings

    assertThat(shell.run("check", sound, "--fail-on", "error").exit()).isZero();
    assertThat(shell.run("check", sound, "--fail-on", "warning").exit()).isEqualTo(1);
    assertThat(shell.run("check", sound, "--fail-on", "info").exit()).isEqualTo(1);
  }

  @Test
  void theAsOfDateDecidesWhatIsDue() {
    Path sound = project.soundWorkbook("in/a.xlsx");

    assertThat(shell.run("check", sound).out()).contains("DUE-001");
    assertThat(shell.run("check", sound, "--as-of", "2023-12-31").out()).doesNotContain("DUE-001");
  }

  @Test
  void englishIsSpokenThroughoutWhenAskedFor() {
    Shell.Outcome outcome = shell.run("check", project.workbook("in/a.xlsx", 901), "--lang", "en");

    assertThat(outcome.err()).contains("… Loading rules", "… Reading workbooks");
    assertThat(outcome.out())
        .contains("[error] ARI-001", "family", "total", "verdicts:", "Report: ")
        .doesNotContain("报告", "判定", "合计：");
  }

  @Test
  void onlyTheFormatsAskedForAreWritten() throws IOException {
    Path out = project.path("报告");

    Shell.Outcome outcome =
        shell.run("check", project.soundWorkbook("in/a.xlsx"), "--out", out, "--format", "json");

    assertThat(outcome.exit()).isZero();
    assertThat(files(out)).containsExactly("report.json");
  }

  @Test
  void progressGoesToStandardErrorAndResultsToStandardOutput() {
    Shell.Outcome outcome = shell.run("check", project.soundWorkbook("in/a.xlsx"));

    assertThat(outcome.err().lines().toList())
        .startsWith("… 加载规则", "… 读取规划", "… 读取工作簿")
        .endsWith("… 生成报告 (3)");
    assertThat(outcome.out()).doesNotContain("…");
  }

  @Test
  void twoRunsOfOneSecondGetAFolderEach() throws IOException {
    Path sound = project.soundWorkbook("in/a.xlsx");

    shell.run("check", sound);
    shell.run("check", sound);

    assertThat(files(project.path("reports")))
        .containsExactly("2026-11-22-083000", "2026-11-22-083000-2");
  }

  @Test
  void theProjectsSamplesAreCheckedWhenNothingIsNamed() {
    project.workbook("workbooks/samples/a.xlsx", 901);

    assertThat(shell.run("check").exit()).isEqualTo(1);
  }

  @Test
  void whatLiesBesideTheWorkbooksIsNamedAndDoesNotMakeTheRunIncomplete() throws IOException {
    project.soundWorkbook("in/a.xlsx");
    project.write("in/notes.txt", "备注").write("in/~$a.xlsx", "");

    Shell.Outcome outcome = shell.run("check", project.path("in"), "--out", project.path("out"));

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.outLines()).contains("未读取：~$a.xlsx（办公软件的锁文件）、notes.txt（不是工作簿）");
    assertThat(Files.readString(project.path("out/report.json")))
        .contains("\"complete\" : true", "notes.txt", "no-workbook", "lock-file");
    assertThat(shell.run("check", project.path("in"), "--lang", "en").outLines())
        .contains("Not read: ~$a.xlsx (lock file of an office program), notes.txt (no workbook)");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
