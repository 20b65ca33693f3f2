package org.gouji.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.CodelistNames;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Language;
import org.gouji.issue.Sentence;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.gouji.rule.table.PageTables;
import org.gouji.rule.table.PageTables.PageTable;
import org.gouji.rule.table.TieOutWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the second walk of docs/new-rule.md: its two tables make a workbook of rules that work.
 */
class TableRuleWalkTest {
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));

  @TempDir Path project;
  private List<PageTable> tables;

  @BeforeEach
  void tables() throws IOException {
    tables = PageTables.of(Files.readString(Path.of("docs/new-rule.md")));
  }

  @Test
  void theRowsOnThePageMakeRulesWhoseCasesHold() throws IOException {
    RuleBase rules = load(tables);

    assertThat(rules.problems()).isEmpty();
    assertThat(rules.rules())
        .extracting(Rule::code)
        .containsExactly("ARI-901", "ARI-902", "ARI-903");
    CaseRunner runner =
        new CaseRunner(rules, CODELISTS, new Sentence(new CodelistNames(CODELISTS)));
    CaseReader reader =
        new CaseReader(CODELISTS, new PlanReader(CODELISTS, new BigDecimal("0.10")));
    for (Rule rule : rules.rules()) {
      CaseFile cases = reader.read(rule);
      assertThat(cases.cases()).hasSize(2);
      assertThat(cases.cases())
          .allSatisfy(one -> assertThat(runner.differences(rule.code(), one)).isEmpty());
    }
  }

  @Test
  void aChangedRowChangesTheVersionOfItsRuleOnly() {
    RuleBase before = load(tables);
    RuleBase after = load(List.of(with(tables.get(0), "1%", "2%"), tables.get(1)));

    assertThat(version(after, "ARI-901")).isNotEqualTo(version(before, "ARI-901"));
    assertThat(version(after, "ARI-902")).isEqualTo(version(before, "ARI-902"));
    assertThat(load(tables).rules()).isEqualTo(before.rules());
  }

  @Test
  void aRuleKnowsTheCellItCameFrom() {
    assertThat(load(tables).rule("ARI-902").orElseThrow().file().locator())
        .isEqualTo("arithmetic/our-tie-outs.xlsx!勾稽关系!A3");
  }

  @Test
  void whatTheLintSaysOfARowIsToldAtItsCell() {
    RuleBase rules = load(tables.stream().map(table -> with(table, "ARI-901", "CMP-901")).toList());

    assertThat(rules.problems())
        .extracting(problem -> problem.line(Language.ZH))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("arithmetic/our-tie-outs.xlsx!勾稽关系!A2: CMP-901 属于 compliance"));
    assertThat(rules.rules()).extracting(Rule::code).containsExactly("ARI-902", "ARI-903");
  }

  private static PageTable with(PageTable table, String old, String changed) {
    return new PageTable(
        table.file(),
        table.sheet(),
        table.rows().stream()
            .map(row -> row.stream().map(cell -> cell.equals(old) ? changed : cell).toList())
            .toList());
  }

  private static String version(RuleBase rules, String code) {
    return rules.rule(code).orElseThrow().version();
  }

  private RuleBase load(List<PageTable> sheets) {
    TieOutWorkbook workbook = TieOutWorkbook.workbook();
    sheets.forEach(sheet -> workbook.sheet(sheet.sheet(), sheet.rows()));
    workbook.write(project.resolve(sheets.get(0).file()));
    return RuleBase.load(
        project.resolve("rules"), project.resolve("cache"), FactApi.standard(), () -> CODELISTS);
  }
}
