package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.ProjectOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji figures}: JSON Lines on standard output and nothing else. */
class FiguresCommandTest {
  private static final List<String> FIELDS =
      List.of(
          "file",
          "sheet",
          "cell",
          "kind",
          "entity",
          "regionCode",
          "indicator",
          "indicatorCode",
          "period",
          "value",
          "unit",
          "qualifier",
          "lower",
          "upper",
          "raw");

  @TempDir Path home;
  private ProjectOnDisk project;
  private Shell shell;

  @BeforeEach
  void project() {
    project = ProjectOnDisk.in(home);
    shell = new Shell(project);
  }

  @Test
  void everyLineIsAFigureWithItsPlaceAndItsInterval() throws Exception {
    Shell.Outcome outcome = shell.run("figures", project.soundWorkbook("in/a.xlsx"));

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.outLines()).hasSize(4);
    JsonNode first = new ObjectMapper().readTree(outcome.outLines().get(0));
    List<String> names = new ArrayList<>();
    first.fieldNames().forEachRemaining(names::add);
    assertThat(names).containsExactlyElementsOf(FIELDS);
    assertThat(first.get("file").asText()).isEqualTo("a.xlsx");
    assertThat(first.get("sheet").asText()).isEqualTo("企业数");
    assertThat(first.get("cell").asText()).isEqualTo("B3");
    assertThat(first.get("kind").asText()).isEqualTo("actual");
    assertThat(first.get("entity").asText()).isEqualTo("成都市");
    assertThat(first.get("regionCode").asText()).isEqualTo("510100");
    assertThat(first.get("period").asText()).isEqualTo("2024");
    assertThat(first.get("value").decimalValue()).isEqualByComparingTo("400");
    assertThat(first.get("unit").asText()).isEqualTo("家");
    assertThat(first.get("raw").asText()).isEqualTo("400");
  }

  @Test
  void filesOfOneNameAreToldApartByTheirFolders() {
    Shell.Outcome outcome =
        shell.run(
            "figures", project.soundWorkbook("一月/a.xlsx"), project.soundWorkbook("二月/a.xlsx"));

    assertThat(outcome.outLines()).hasSize(8);
    assertThat(outcome.out()).contains("\"一月/a.xlsx\"", "\"二月/a.xlsx\"");
  }

  @Test
  void whatCannotBeReadGoesToStandardErrorAndTheOthersArePrinted() {
    project.soundWorkbook("in/a.xlsx");
    project.write("in/b.xlsx", "no workbook").write("in/notes.txt", "备注");

    Shell.Outcome outcome = shell.run("figures", project.path("in"), "--lang", "en");

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.outLines()).hasSize(4).allMatch(line -> line.startsWith("{"));
    assertThat(outcome.errLines())
        .satisfiesExactly(
            aside -> assertThat(aside).isEqualTo("Not read: notes.txt (no workbook)"),
            broken -> assertThat(broken).startsWith("b.xlsx: this is not a workbook"));
  }

  @Test
  void ifNothingCanBeReadTheInputIsUnusable() {
    project.write("in/b.xlsx", "no workbook");

    assertUnusable(shell.run("figures", project.path("in/b.xlsx")), "b.xlsx: 这不是可识别的工作簿");
    assertUnusable(shell.run("figures", project.path("gone.xlsx")), "gone.xlsx", "找不到");
  }

  @Test
  void aFolderWithoutWorkbooksIsNamed() {
    project.write("texts/a.txt", "");

    assertUnusable(shell.run("figures", project.path("texts")), "texts: 没有找到工作簿");
  }

  @Test
  void brokenCodeListsAreClearLines() {
    project.edit("codelists/regions.csv", "\n510100,", "\n510100,x,");
    Path workbook = project.soundWorkbook("in/a.xlsx");

    assertUnusable(shell.run("figures", workbook), "regions.csv:");
    assertUnusable(shell.run("figures", workbook, "--codelists", project.path("lists")), "lists");
  }

  @Test
  void aBrokenLayoutIsNamedAndTheFiguresArePrinted() {
    project.edit("workbooks/layouts/clusters.yaml", "header_row: 3", "header_rov: 3");

    Shell.Outcome outcome = shell.run("figures", project.soundWorkbook("in/a.xlsx"));

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.outLines()).hasSize(4);
    assertThat(outcome.errLines()).singleElement().asString().startsWith("clusters.yaml:");
  }

  @Test
  void aLimitIsChangedByItsName() {
    Path workbook = project.soundWorkbook("in/a.xlsx");

    Shell.Outcome outcome = shell.run("figures", workbook, "--limit", "file-bytes=100");
    assertUnusable(outcome, "a.xlsx: 超出读取上限“文件大小（字节）”：上限 100", "--limit file-bytes=");
    assertThat(shell.run("figures", workbook, "--limit", "file-bytes=99999").exit()).isZero();
  }

  @Test
  void aLimitThatDoesNotExistIsAUsageError() {
    Path workbook = project.soundWorkbook("in/a.xlsx");

    assertWrongLimit(workbook, "sells=1", "merged-regions");
    assertWrongLimit(workbook, "cells=0", "cells=0");
    assertWrongLimit(workbook, "cells=many", "many");
  }

  @Test
  void aFileOfPasswordsThatIsNotThereIsNamed() {
    Path workbook = project.soundWorkbook("in/a.xlsx");

    assertUnusable(
        shell.run("figures", workbook, "--password-file", project.path("gone.txt")), "gone.txt");
    project.write("passwords.txt", "一\n二\n");
    assertThat(
            shell.run("figures", workbook, "--password-file", project.path("passwords.txt")).exit())
        .isZero();
  }

  private void assertWrongLimit(Path workbook, String limit, String word) {
    Shell.Outcome outcome = shell.run("figures", workbook, "--limit", limit);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.errLines()).hasSize(3).first().asString().contains(word);
  }

  private static void assertUnusable(Shell.Outcome outcome, String... words) {
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.errLines()).singleElement().asString().contains(words);
  }
}
