package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gouji.check.LoadedRules;
import org.gouji.check.MadeUpRule;
import org.gouji.check.ProjectOnDisk;
import org.gouji.codelist.Codelists;
import org.gouji.rule.FactApi;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/rules.md says what the rule files say, 规则目录. */
class RulePageTest {
  private static final Path PAGE = Path.of("docs", "rules.md");
  private static final String OUT_OF_STEP =
      PAGE
          + " is out of step with the rule files. Regenerate it and commit it with the rule:"
          + " mvn test -Dtest=RulePageTest -Dgouji.approve=true -Dquarkus.build.skip=true";
  private static final RuleBase RULES =
      RuleBase.load(Path.of("rules"), Path.of("target", "rule-cache"), FactApi.standard());

  @TempDir Path home;
  private ProjectOnDisk project;

  @BeforeEach
  void project() {
    project = MadeUpRule.in(ProjectOnDisk.in(home));
  }

  private List<Rule> load() {
    return LoadedRules.load(
            project.folder().rules(),
            project.folder().cache(),
            () -> Codelists.load(project.folder().codelists()))
        .rules()
        .rules();
  }

  @Test
  void thePageInTheDocumentsIsInStepWithTheRuleFiles() throws IOException {
    assertThat(RULES.problems()).isEmpty();
    String page = RulePage.of(RULES.rules());
    if (Boolean.getBoolean("gouji.approve")) {
      Files.writeString(PAGE, page);
    }

    List<String> approved = Files.exists(PAGE) ? Files.readAllLines(PAGE) : List.of();
    assertThat(linesNotIn(page.lines().toList(), approved)).as(OUT_OF_STEP).isEmpty();
    assertThat(linesNotIn(approved, page.lines().toList())).as(OUT_OF_STEP).isEmpty();
    assertThat(approved).as(OUT_OF_STEP).isEqualTo(page.lines().toList());
  }

  /** The few lines that differ say more than two whole pages. */
  private static List<String> linesNotIn(List<String> some, List<String> others) {
    Set<String> known = Set.copyOf(others);
    return some.stream().filter(line -> !known.contains(line)).toList();
  }

  @Test
  void aRuleStandsUnderItsFamilyWithAllItsFileSays() {
    assertThat(RulePage.of(load()))
        .containsSubsequence(
            "| 约束性要求 Compliance (CMP) | 1 | [CMP-901](#cmp-901) |",
            "## 算术勾稽 Arithmetic (ARI)",
            "### ARI-001",
            "## 约束性要求 Compliance (CMP)",
            "### CMP-901",
            "**资产负债率不超过80%** *The debt ratio is at most 80 per cent*",
            "- 级别 severity: 核实 *warning*",
            "- 状态 status: 草稿 *draft*",
            "- 依据 basis: 示例规范\\|第2条\n",
            "- 依据 basis: 示例办法 \\<甲>\n",
            "- 始于 since: 0.1.0",
            "- 判定对象 scope: SingleFigure",
            "- 标签 tags: debt、risk *debt, risk*",
            "- 说明 message: {subject}资产负债率为{stated}，超过{limit}。 *{subject}: the debt ratio is",
            "- 无法判定 undecidable: {subject}缺少{needs}。 *{subject}: {needs} is missing.*",
            "- 常见原因 likely cause: 分子分母颠倒 *numerator and denominator exchanged*",
            "](../" + MadeUpRule.FILE + ")");
  }

  @Test
  void aClauseNamesEveryRuleThatRestsOnIt() {
    project.edit(MadeUpRule.FILE, "示例办法 <甲>", "XBRL Calculations 1.1");

    assertThat(RulePage.of(load()).lines())
        .contains("| XBRL Calculations 1.1 | [ARI-001](#ari-001) [CMP-901](#cmp-901) |")
        .contains("| 示例规范\\|第2条 | [CMP-901](#cmp-901) |");
  }

  @Test
  void theOrderOfTheRulesDoesNotMatter() {
    List<Rule> backwards = new ArrayList<>(RULES.rules());
    Collections.reverse(backwards);

    assertThat(RulePage.of(backwards)).isEqualTo(RulePage.of(RULES.rules()));
  }
}
