package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.check.MadeUpRule;
import org.gouji.check.ProjectOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji rules}: which rules there are and what one of them says. */
class RulesCommandTest {
  private static final String GROWTH = "rules/plausibility/PLA-005-growth-rate-is-plausible.drl";

  @TempDir Path home;
  private ProjectOnDisk project;
  private Shell shell;

  @BeforeEach
  void project() {
    project = ProjectOnDisk.in(home);
    shell = new Shell(project);
  }

  @Test
  void theRulesAreListedByFamily() {
    Shell.Outcome outcome = shell.run("rules", "list");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.outLines().stream().map(line -> line.replaceAll("(-\\d{3}) .*", "$1")))
        .containsExactly(
            "算术勾稽 ARI",
            "  ARI-001",
            "",
            "完成时限 DUE",
            "  DUE-001",
            "",
            "合理性 PLA",
            "  PLA-003",
            "  PLA-005",
            "",
            "填报规范 FRM",
            "  FRM-002",
            "",
            "规则数：5");
    assertThat(outcome.outLines()).contains("  ARI-001  错误  分项之和等于合计");
  }

  @Test
  void aFamilyIsNamedByItsFolderOrByItsLetters() {
    Shell.Outcome folder = shell.run("rules", "list", "--family", "Plausibility", "--lang", "en");

    assertThat(folder.outLines()).first().isEqualTo("Plausibility PLA");
    assertThat(folder.outLines()).last().isEqualTo("Rules: 2");
    assertThat(shell.run("rules", "list", "--family", "pla", "--lang", "en")).isEqualTo(folder);
  }

  @Test
  void aRuleThatIsNotUsedIsListedAsSuch() {
    MadeUpRule.in(project);

    assertThat(shell.run("rules", "list").outLines()).contains("  CMP-901  核实  资产负债率不超过80%（草稿）");
    assertThat(shell.run("rules", "list", "--lang", "en").outLines())
        .contains("  CMP-901  warning  The debt ratio is at most 80 per cent (draft)")
        .contains("  ARI-001  error    Parts add up to the total");
  }

  @Test
  void aRuleIsShownWithAllItsFileSays() {
    MadeUpRule.in(project);

    Shell.Outcome outcome = shell.run("rules", "show", "cmp-901");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.outLines())
        .containsExactly(
            "CMP-901 资产负债率不超过80%",
            "  类别      约束性要求",
            "  级别      核实",
            "  状态      草稿",
            "  依据      示例规范|第2条",
            "  依据      示例办法 <甲>",
            "  始于      0.1.0",
            "  判定对象  SingleFigure",
            "  标签      debt、risk",
            "  说明      {subject}资产负债率为{stated}，超过{limit}。",
            "  无法判定  {subject}缺少{needs}。",
            "  常见原因  分子分母颠倒",
            "  文件      " + MadeUpRule.FILE);
  }

  @Test
  void theSameIsSaidInEnglish() {
    MadeUpRule.in(project);

    assertThat(shell.run("rules", "show", "CMP-901", "--lang", "en").outLines())
        .startsWith(
            "CMP-901 The debt ratio is at most 80 per cent",
            "  family        Compliance",
            "  severity      warning",
            "  status        draft")
        .contains(
            "  message       {subject}: the debt ratio is {stated}, above {limit}.",
            "  undecidable   {subject}: {needs} is missing.",
            "  likely cause  numerator and denominator exchanged");
  }

  @Test
  void anUnknownCodeIsOneLineWithTheNearOnes() {
    assertUnusable(shell.run("rules", "show", "PLA-004"), "没有规则“PLA-004”", "PLA-003、PLA-005");
    assertUnusable(
        shell.run("rules", "show", "PLA-004", "--lang", "en"),
        "There is no rule PLA-004. Did you mean PLA-003, PLA-005");
    assertUnusable(shell.run("rules", "show", "增速"), "没有规则“增速”", "./gouji rules list");
  }

  @Test
  void aBrokenRuleFileIsToldAndTheOthersAreListed() {
    project.edit(GROWTH, "@severity(", "@severty(");

    Shell.Outcome outcome = shell.run("rules", "list");

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.errLines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("plausibility/PLA-005-"));
    assertThat(outcome.out()).contains("PLA-003", "规则数：4").doesNotContain("PLA-005");
  }

  @Test
  void theRuleOfABrokenFileCannotBeShownButAnotherCan() {
    project.edit(GROWTH, "@severity(", "@severty(");

    Shell.Outcome broken = shell.run("rules", "show", "PLA-005");

    assertThat(broken.exit()).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.errLines()).last().asString().contains("PLA-005", "有误", "改正");
    assertThat(shell.run("rules", "show", "PLA-003").exit()).isEqualTo(3);
  }

  @Test
  void aTextThatSteersTheTerminalIsShownHarmless() {
    project.edit(GROWTH, "@since(\"0.1.0\")", "@since(\"0.1\u001b[31m\")");

    assertThat(shell.run("rules", "show", "PLA-005").out())
        .contains("PLA-005")
        .doesNotContain("\u001b");
  }

  @Test
  void aWrongCommandLineIsSaid() {
    assertUsage(shell.run("rules"), "请给出 list、show", "./gouji rules --help");
    assertUsage(shell.run("rules", "show"), "缺少参数 CODE", "./gouji rules show --help");
    assertUsage(
        shell.run("rules", "list", "--family", "sums"),
        "--family 不能是“sums”，应为其中之一：arithmetic, path,",
        "./gouji rules list --help");
    assertUnusable(shell.run("rules", "list", "--rules", project.path("rulez")), "规则文件夹", "rulez");
  }

  private static void assertUsage(Shell.Outcome outcome, String... words) {
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains(words);
    assertThat(outcome.errLines()).hasSize(3);
    assertThat(outcome.out()).isEmpty();
  }

  private static void assertUnusable(Shell.Outcome outcome, String... words) {
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.errLines()).singleElement().asString().contains(words);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void theDoctorFindsThatTwoLimitsExcludeEachOtherAsTheGuideShows() throws IOException {
    MadeUpRule.in(project);
    project.edit(MadeUpRule.FILE, "@status(draft)", "@status(active)");
    String other = "rules/compliance/CMP-902-debt-ratio-is-at-least-90.drl";
    project.write(
        other,
        Files.readString(project.path(MadeUpRule.FILE))
            .replace("901", "902")
            .replace("atMost($single, \"80\")", "atLeast($single, \"90\")"));
    project.write(other.replace(".drl", ".cases.yaml"), "cases: []\n");

    Shell.Outcome outcome = shell.run("rules", "doctor");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    String told = outcome.out().substring(0, outcome.out().indexOf("\n\n"));
    assertThat(Files.readString(Path.of("docs/new-rule.md"))).contains(told);
    assertThat(shell.run("rules", "doctor", "--lang", "en").out())
        .contains("[contradicting] these 2 cannot be satisfied together");
  }

  @Test
  void theDoctorSaysWhatItCouldNotLookAt() {
    project.edit(GROWTH, "@severity(", "@severety(");

    Shell.Outcome outcome = shell.run("rules", "doctor");

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err()).contains("PLA-005");
  }

  @Test
  void coverageNamesRulesWithNothingToJudgeAndRulesThatRaisedNothing() {
    Path workbook = project.soundWorkbook("workbooks/sound.xlsx");
    MadeUpRule.in(project).edit(MadeUpRule.FILE, "@status(draft)", "@status(active)");

    Shell.Outcome outcome = shell.run("rules", "coverage", workbook, "--lang", "en");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.outLines())
        .containsSubsequence(
            "Rules with nothing to judge: 1",
            "  CMP-901  The debt ratio is at most 80 per cent",
            "Rules that judged and raised nothing: 4",
            "  ARI-001  Parts add up to the total")
        .anyMatch(line -> line.startsWith("Figures no rule looked at: "));
  }

  @Test
  void clausesAreListedWithTheirRulesAndRulesByTheirClauses() {
    MadeUpRule.in(project);

    assertThat(shell.run("rules", "basis", "示例").outLines())
        .containsExactly("示例办法 <甲>  CMP-901", "示例规范|第2条  CMP-901");
    assertThat(shell.run("rules", "list", "--basis", "第2条").outLines())
        .containsExactly("约束性要求 CMP", "  CMP-901  核实  资产负债率不超过80%（草稿）", "", "规则数：1");
  }
}
