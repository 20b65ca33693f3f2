package org.gouji.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gouji.check.CodelistNames;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Sentence;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case beside every shipped rule holds, run the way a check runs. */
class RuleCasesTest {
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));
  private static final RuleBase RULES =
      RuleBase.load(Path.of("rules"), Path.of("target", "rule-cache"), FactApi.standard());

  @Test
  void everyShippedRuleCompiles() {
    assertThat(RULES.problems()).isEmpty();
  }

  @TestFactory
  Stream<DynamicContainer> everyCaseHolds() {
    return RULES.rules().stream().map(RuleCasesTest::cases);
  }

  private static DynamicContainer cases(Rule rule) {
    CaseRunner runner =
        new CaseRunner(RULES, CODELISTS, new Sentence(new CodelistNames(CODELISTS)));
    CaseFile file = read(rule);
    return DynamicContainer.dynamicContainer(
        rule.code(),
        file.cases().stream()
            .map(
                one ->
                    DynamicTest.dynamicTest(
                        one.name().english(),
                        () ->
                            assertThat(runner.differences(rule.code(), one))
                                .as(rule.code() + " › " + one.name().chinese())
                                .isEmpty())));
  }

  private static CaseFile read(Rule rule) {
    try {
      return new CaseReader(CODELISTS, new PlanReader(CODELISTS, new BigDecimal("0.10")))
          .read(rule);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the cases of " + rule.code(), e);
    }
  }
}
