package org.gouji.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.CodelistNames;
import org.gouji.check.cases.CaseFile;
import org.gouji.check.cases.CaseReader;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.scoping.Planner;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Fault;
import org.gouji.issue.Sentence;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.RuleBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule whose sentence asks for what its verdict does not carry. */
class SentenceProofTest {
  private static final Path SHIPPED =
      Path.of("rules", "plausibility", "PLA-003-value-is-not-negative.drl");
  private static final Path CASES =
      Path.of("rules", "plausibility", "PLA-003-value-is-not-negative.cases.yaml");
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));

  @TempDir Path project;

  @Test
  void anUnknownPlaceholderIsOneFaultOfTheRule() throws IOException {
    List<Fault> faults = faults(Files.readString(SHIPPED).replace("{stated}", "{sated}"));

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).kind()).isEqualTo(Fault.FaultKind.RULE_RUN);
    assertThat(faults.get(0).file()).endsWith(SHIPPED.getFileName().toString());
    assertThat(faults.get(0).message().chinese()).contains("{sated}", "请更正");
    assertThat(faults.get(0).message().english()).contains("{sated}", "stated");
  }

  @Test
  void theShippedRuleHasNone() throws IOException {
    assertThat(faults(Files.readString(SHIPPED))).isEmpty();
  }

  private List<Fault> faults(String drl) throws IOException {
    Path rule = project.resolve("rules").resolve("plausibility").resolve(SHIPPED.getFileName());
    Files.createDirectories(rule.getParent());
    Files.writeString(rule, drl);
    Files.copy(CASES, rule.resolveSibling(CASES.getFileName()));
    RuleBase rules =
        RuleBase.load(project.resolve("rules"), project.resolve("cache"), FactApi.standard());
    assertThat(rules.problems()).isEmpty();
    CaseFile.Case negative = negativeValue();
    Evidence evidence =
        new Evidence(negative.submissions(), negative.plans(), CODELISTS, negative.asOf());
    return new Judging(
            rules, new Planner().scopes(evidence), new Sentence(new CodelistNames(CODELISTS)))
        .run(done -> {})
        .faults();
  }

  private static CaseFile.Case negativeValue() throws IOException {
    return new CaseReader(CODELISTS, new PlanReader(CODELISTS, new BigDecimal("0.10")))
        .read(CASES)
        .cases()
        .get(1);
  }
}
