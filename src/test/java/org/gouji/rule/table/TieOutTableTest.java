package org.gouji.rule.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.codelist.Codelists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row with a mistake is told with its cell and its remedy, and costs nothing but itself. */
class TieOutTableTest {
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));
  private static final List<String> HEADS =
      List.of("编号", "左边", "关系", "右边", "级别", "依据", "始于", "允许误差", "说明", "英文说明");
  private static final List<String> GOOD =
      List.of("ARI-901", "技改投资", "≤", "工业投资", "错误", "示例", "0.1.0", "", "", "");
  private static final List<List<String>> CASES =
      List.of(
          List.of("编号", "用例", "英文用例", "数据", "应判"),
          List.of("ARI-901", "超过", "above", "技改投资=6亿元;工业投资=5亿元", "不符"),
          List.of("ARI-901", "没超过", "below", "技改投资=4亿元;工业投资=5亿元", "通过"));

  @TempDir Path folder;

  @Test
  void anUnknownIndicatorIsToldWithTheNearestNames() {
    assertProblem(row(1, "技改投咨"), "B3", "指标字典没有“技改投咨”", "技改投资");
    assertProblem(row(1, "exportz"), "B3", "exportz", "exports");
  }

  @Test
  void aBadRelationIsToldWithThoseThereAre() {
    assertProblem(row(2, "约等于"), "C3", "“关系”不能填“约等于”", "≤");
  }

  @Test
  void sidesOfDifferentDimensionAreAMistake() {
    assertProblem(row(3, "常住人口"), "D3", "量纲不同", "同一量纲");
    assertProblem(row(1, "出口总额 + 常住人口"), "B3", "量纲不同", "同一量纲");
  }

  @Test
  void anUnfinishedFormulaIsTold() {
    assertProblem(row(3, "(工业投资 +"), "D3", "没有写完", "括号");
  }

  @Test
  void aToleranceThatIsNoNumberIsTold() {
    assertProblem(row(7, "很小"), "H3", "允许误差“很小”无法识别", "0.5%");
  }

  @Test
  void aMessageInOneLanguageOnlyIsTold() {
    assertProblem(row(8, "{left}太大。"), "J3", "“英文说明”没有填", "两种语言都填");
  }

  @Test
  void anEmptyRequiredCellIsTold() {
    assertProblem(row(5, ""), "F3", "“依据”没有填", "填写这一格");
  }

  @Test
  void aCodeUsedTwiceIsToldWithTheFirstCell() {
    assertProblem(row(0, "ARI-901"), "A3", "编号已用于 A2", "从未用过");
  }

  @Test
  void aRuleWithoutCasesIsRefused() {
    assertProblem(row(4, "提示"), "A3", "ARI-902 缺少用例", "用例");
  }

  @Test
  void allMistakesOfARowAreToldAtOnce() {
    TieOutTable table =
        read(List.of(List.of("ARI-902", "甲乙丙丁", "?", "工业投资", "错", "示例", "0.1.0", "", "", "")));

    assertThat(table.problems())
        .extracting(problem -> CellName.of(problem.row(), problem.column()))
        .containsExactlyInAnyOrder("B3", "C3", "E3");
    assertThat(table.rules()).extracting(TableRule::code).containsExactly("ARI-901");
  }

  @Test
  void anUnknownHeadIsToldWithTheNearest() {
    TieOutWorkbook.workbook()
        .sheet("勾稽关系", List.of(List.of("编号", "左边", "关系", "右变")))
        .sheet("用例", CASES)
        .write(folder.resolve("table.xlsx"));

    assertThat(TieOutTable.read(folder.resolve("table.xlsx"), "arithmetic", CODELISTS).problems())
        .extracting(TableProblem::column, problem -> problem.remedy().chinese())
        .containsExactly(tuple(4, "是否应为 右边、依据、关系？"), tuple(1, "在标题行补上这些列。"));
  }

  @Test
  void aFileThatIsNoWorkbookIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("table.xlsx"), "not a workbook");

    assertThat(TieOutTable.read(file, "arithmetic", CODELISTS).problems())
        .extracting(problem -> problem.message().chinese())
        .containsExactly("工作簿无法读取");
  }

  @Test
  void englishHeadsNamesAndCodesAreUnderstood() {
    TieOutWorkbook.workbook()
        .sheet(
            "tie-outs",
            List.of(
                List.of("code", "left", "relation", "right", "severity", "basis", "since"),
                List.of("ARI-901", "exports", "<=", "imports and exports", "error", "x", "1")))
        .sheet(
            "cases",
            List.of(
                List.of("code", "case", "case_en", "figures", "verdict"),
                List.of("ARI-901", "甲", "a", "exports=6亿元;foreign_trade=5亿元", "violated"),
                List.of("ARI-901", "乙", "b", "exports=4亿元;foreign_trade=5亿元", "pass")))
        .write(folder.resolve("table.xlsx"));
    TieOutTable table = TieOutTable.read(folder.resolve("table.xlsx"), "arithmetic", CODELISTS);

    assertThat(table.problems()).isEmpty();
    assertThat(table.rules().get(0).drl())
        .contains("\"exports\"", "RelationSign.AT_MOST", "\"foreign_trade\"");
  }

  private static List<String> row(int column, String text) {
    List<String> row = new ArrayList<>(GOOD);
    row.set(0, "ARI-902");
    row.set(column, text);
    return row;
  }

  private void assertProblem(List<String> row, String cell, String message, String remedy) {
    TieOutTable table = read(List.of(row));

    assertThat(table.problems())
        .as("%s", table.problems())
        .anySatisfy(
            problem -> {
              assertThat(CellName.of(problem.row(), problem.column())).isEqualTo(cell);
              assertThat(problem.message().chinese() + problem.message().english())
                  .contains(message);
              assertThat(problem.remedy().chinese() + problem.remedy().english()).contains(remedy);
            });
    assertThat(table.rules()).extracting(TableRule::code).containsExactly("ARI-901");
  }

  private TieOutTable read(List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>(List.of(HEADS, GOOD));
    all.addAll(rows);
    Path file = folder.resolve("table.xlsx");
    TieOutWorkbook.workbook().sheet("勾稽关系", all).sheet("用例", CASES).write(file);
    return TieOutTable.read(file, "arithmetic", CODELISTS);
  }
}
