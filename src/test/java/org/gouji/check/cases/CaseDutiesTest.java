package org.gouji.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.codelist.Codelists;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No rule without cases, and none that never fires in any of them. */
class CaseDutiesTest {
  private static final CaseReader READER = reader();

  @TempDir Path folder;

  @Test
  void everyShippedRuleHasCasesInWhichItFiresReportsAndPasses() throws IOException {
    RuleBase rules =
        RuleBase.load(Path.of("rules"), Path.of("target", "rule-cache"), FactApi.standard());
    Map<String, List<String>> lacking = new TreeMap<>();
    for (Rule rule : rules.rules()) {
      List<String> lacks = CaseDuties.lacks(rule.code(), READER.read(rule));
      if (!lacks.isEmpty()) {
        lacking.put(rule.code(), lacks);
      }
    }

    assertThat(rules.problems()).as("a rule without a case file is a problem").isEmpty();
    assertThat(lacking).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "[violated],[pass],[] ¦ ''",
        "[violated],[pass],[pass] ¦ ''",
        "'' ¦ there is no case",
        "[] ¦ the rule fires in no case",
        "[pass],[] ¦ no case is reported",
        "[tight],[] ¦ no case passes",
        "[violated],[pass] ¦ in fewer than two cases nothing is reported",
      })
  void whatTheCasesLackIsTold(String expectations, String lack) throws IOException {
    StringBuilder yaml = new StringBuilder("rule: CMP-901\ncases:\n");
    for (String expected : expectations.isEmpty() ? new String[0] : expectations.split(",")) {
      yaml.append("  - {name: {zh: 例, en: case}, expect: ").append(expected).append("}\n");
    }

    List<String> lacks = CaseDuties.lacks("CMP-901", read(yaml.toString()));

    if (lack.isEmpty()) {
      assertThat(lacks).isEmpty();
    } else {
      assertThat(lacks).contains(lack);
    }
  }

  @Test
  void aRuleWithoutACaseFileIsRefused() throws IOException {
    String name = "ARI-001-parts-add-up-to-the-total.drl";
    Path copy = folder.resolve("rules/arithmetic").resolve(name);
    Files.createDirectories(copy.getParent());
    Files.copy(Path.of("rules/arithmetic").resolve(name), copy);

    RuleBase rules =
        RuleBase.load(folder.resolve("rules"), folder.resolve("cache"), FactApi.standard());

    assertThat(rules.rules()).isEmpty();
    assertThat(rules.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().english()).endsWith(".yaml is missing"));
  }

  @Test
  void casesOfAnotherRuleAreNoCases() throws IOException {
    assertThat(CaseDuties.lacks("CMP-902", read("rule: CMP-901\ncases: []\n")))
        .contains("the cases are of CMP-901");
  }

  private CaseFile read(String yaml) throws IOException {
    Path file = folder.resolve("CMP-901-made-up.cases.yaml");
    Files.writeString(file, yaml);
    return READER.read(file);
  }

  private static CaseReader reader() {
    Codelists codelists = Codelists.load(Path.of("codelists"));
    return new CaseReader(codelists, new PlanReader(codelists, new BigDecimal("0.10")));
  }
}
