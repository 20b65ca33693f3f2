package org.gouji.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.rule.RuleBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is changed of a rule, and that a rule whose cases hold nothing is found out. */
class RuleMutantsTest {
  private static final String DRL =
      """
      package rules.compliance.cmp901;

      import org.gouji.codelist.Nature;
      import org.gouji.rule.judge.Thresholds;
      import org.gouji.rule.scope.SingleFigure;

      global org.gouji.rule.Findings findings;

      rule "CMP-901"
        @code(CMP-901)
        @title("不超过80%")
        @title_en("At most 80 per cent")
        @severity(warning)
        @basis("示例")
        @since("0.1.0")
        @status(active)
        @scope(SingleFigure)
        @message("{subject}为{stated}，超过{limit}。")
        @message_en("{subject}: {stated}, above {limit}.")
      when
        $single : SingleFigure(indicator.code == "debt_ratio", figure.period.year >= 2020)
      then
        findings.record(drools.getRule(), Thresholds.atMost($single, "80"));
      end
      """;

  @TempDir Path folder;

  @Test
  void comparisonsBoundsConstraintsAndFunctionsAreChanged() throws IOException {
    assertThat(mutants())
        .extracting(RuleMutant::change)
        .containsExactlyInAnyOrder(
            "== → !=",
            ">= → >",
            ">= → <",
            "2020 → 2021",
            "2020 → 2019",
            "80 → 81",
            "80 → 79",
            "debt_ratio → debt_ratiox",
            "indicator.code == \"debt_ratio\" left out",
            "figure.period.year >= 2020 left out",
            "atMost → atLeast");
  }

  @Test
  void oneMutantChangesOnePlaceOnly() throws IOException {
    assertThat(mutants())
        .filteredOn(mutant -> mutant.change().equals("2020 → 2021"))
        .singleElement()
        .satisfies(
            mutant -> assertThat(mutant.text()).isEqualTo(DRL.replace(">= 2020", ">= 2021")));
  }

  private List<RuleMutant> mutants() throws IOException {
    Path rules = folder.resolve("rules");
    Path file = rules.resolve("compliance/CMP-901-debt-ratio-is-at-most-80.drl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, DRL);
    Files.writeString(
        file.resolveSibling("CMP-901-debt-ratio-is-at-most-80.cases.yaml"), "cases: []\n");
    RuleBase base = CaseTrials.load(rules, folder.resolve("cache"));
    assertThat(base.problems()).isEmpty();
    return RuleMutants.of(base.rules().get(0));
  }
}
