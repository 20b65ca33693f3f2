package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.verdict.RuleVerdict;
import org.gouji.issue.Issue;
import org.gouji.issue.Sentence;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.junit.jupiter.api.Test;

/** What the run must say about the three real plans without being told. */
class RealPlansAcceptanceTest {
  private static final Sentence SENTENCE = new Sentence(SampleRun.RESULT.names());
  private static final List<Issue> ISSUES = SampleRun.RESULT.run().issues();
  private static final List<RuleVerdict> VERDICTS = SampleRun.RESULT.run().verdicts();

  private static Stream<Issue> of(String rule, String region) {
    return ISSUES.stream()
        .filter(issue -> issue.ruleCode().equals(rule))
        .filter(issue -> issue.scope().subject().region().equals(region));
  }

  private static String said(Issue issue) {
    return SENTENCE.of(issue).chinese();
  }

  @Test
  void meishansSixIndustriesLeaveNoSlackUnderTheirTotal() {
    assertThat(of("ARI-003", "511400"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.verdict()).isEqualTo(Verdict.TIGHT))
        .satisfies(issue -> assertThat(said(issue)).contains("5000", "没有余量"))
        .satisfies(issue -> assertThat(issue.contributors()).hasSize(7));
  }

  @Test
  void seventyFourPerCentAgainstSixtyPassesAndIsShownAsNotBinding() {
    assertThat(VERDICTS)
        .filteredOn(verdict -> verdict.ruleCode().equals("ARI-012"))
        .filteredOn(verdict -> verdict.verdict() == Verdict.PASS)
        .anySatisfy(
            verdict ->
                assertThat(
                        SENTENCE
                            .of(
                                verdict.message().orElseThrow(),
                                verdict.scope(),
                                verdict.arguments(),
                                verdict.balance())
                            .chinese())
                    .contains("74.0%", "60%", "不构成约束"));
  }

  @Test
  void chengdusProfitMarginFollowsFromProfitAndRevenue() {
    assertThat(VERDICTS)
        .filteredOn(verdict -> verdict.ruleCode().equals("ARI-010"))
        .filteredOn(verdict -> verdict.scope().detail().equals("510100/2023-new-industrialization"))
        .filteredOn(verdict -> verdict.scope().indicator().equals("above_scale_profit_margin"))
        .extracting(RuleVerdict::verdict)
        .containsExactly(Verdict.PASS);
  }

  @Test
  void chengdusTechnologyContractsFallShortOfTheShareTheyAreSaidToBe() {
    assertThat(of("ARI-011", "510100"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.verdict()).isEqualTo(Verdict.SUSPICIOUS))
        .satisfies(issue -> assertThat(said(issue)).contains("1459.6"));
  }

  @Test
  void chengdusPathAsksForFiveEightSevenTwoAndThreeThreePerCentAYear() {
    assertThat(of("PTH-002", "510100"))
        .anySatisfy(
            issue ->
                assertThat(said(issue))
                    .contains("5067→6000→8500→10000", "5.80%", "7.21%", "3.30%"));
  }

  @Test
  void chengdusTargetsOf2025AreOverdueWithoutAnActual() {
    assertThat(of("DUE-001", "510100"))
        .extracting(issue -> issue.scope().indicator())
        .contains("industrial_value_added")
        .hasSize(4);
    assertThat(of("DUE-001", "510100")).allMatch(issue -> issue.scope().period().year() == 2025);
  }

  @Test
  void chengdusClusterGoalsComeAfterTheProvincesAndWarnBecauseTheProvinceOnlyDrafts() {
    assertThat(of("DUE-002", "510100"))
        .isNotEmpty()
        .allMatch(issue -> issue.severity() == Severity.WARNING)
        .allMatch(issue -> issue.scope().period().year() >= 2030)
        .allSatisfy(issue -> assertThat(said(issue)).contains("2027年12月31日", "征求意见稿"));
  }

  @Test
  void fourOfTenProvincialIndustriesNameNoPlace() {
    assertThat(of("CAS-003", "510000"))
        .extracting(issue -> issue.scope().subject().industry())
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void citiesNamedForAnIndustryWithoutAFigureForItAreListed() {
    assertThat(ISSUES)
        .filteredOn(issue -> issue.ruleCode().equals("CAS-002"))
        .extracting(RealPlansAcceptanceTest::said)
        .anyMatch(sentence -> sentence.contains("新型显示") && sentence.contains("眉山市"))
        .anyMatch(sentence -> sentence.contains("动力电池") && sentence.contains("成都市"));
  }
}
