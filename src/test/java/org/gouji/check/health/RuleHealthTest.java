package org.gouji.check.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.health.Finding.Kind;
import org.gouji.codelist.Codelists;
import org.gouji.plan.PlanLibrary;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.RuleBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of ill health is found where it is, and not where it is not. */
class RuleHealthTest {

  @TempDir Path folder;
  private MadeUpRules rules;

  @BeforeEach
  void rules() {
    rules = new MadeUpRules(folder);
  }

  @Test
  void theShippedLibraryIsHealthy() {
    Codelists codelists = Codelists.load(Path.of("codelists"));
    RuleBase shipped =
        RuleBase.load(Path.of("rules"), Path.of("target", "rule-cache"), FactApi.standard());
    PlanLibrary plans =
        PlanLibrary.load(Path.of("plans"), new PlanReader(codelists, new BigDecimal("0.10")));

    RuleHealth health = RuleHealth.of(shipped.rules(), codelists, plans.documents());

    assertThat(health.findings()).filteredOn(one -> one.kind().isFault()).isEmpty();
    assertThat(health.undecided()).isEmpty();
  }

  @Test
  void aFloorAboveWhatAShareCanBeIsInfeasible() {
    String share = "indicator.code == \"technical_upgrading_share_of_investment\"";
    rules.atLeast(901, share, "99");
    assertThat(rules.findings()).isEmpty();

    rules.atLeast(901, share, "120");
    assertFound(Kind.INFEASIBLE, "ARI-901");
  }

  @Test
  void aPartAboveTheWholeItIsAddedToIsInfeasible() {
    rules.tieOut(901, "exports", "ABOVE", "exports + imports");
    assertFound(Kind.INFEASIBLE, "ARI-901");
  }

  @Test
  void relationsThatExcludeEachOtherAreFoundWithoutThoseThatHaveNoPartInIt() {
    rules
        .tieOut(901, "exports", "ABOVE", "imports")
        .tieOut(902, "imports", "ABOVE", "retail_sales")
        .tieOut(903, "retail_sales", "AT_LEAST", "exports")
        .tieOut(904, "exports", "AT_MOST", "fixed_asset_investment");

    assertFound(Kind.CONTRADICTING, "ARI-901", "ARI-902", "ARI-903");
    assertThat(rules.findings().get(0).about().get(0).place())
        .isEqualTo("rules/arithmetic/ARI-901-example.drl");
  }

  @Test
  void relationsForDifferentPlacesDoNotContradict() {
    rules
        .tieOut(901, "exports", "ABOVE", "imports", "kind == FigureKind.ACTUAL")
        .tieOut(902, "imports", "ABOVE", "exports", "kind == FigureKind.TARGET");
    assertThat(rules.findings()).isEmpty();
  }

  @Test
  void aFloorAboveACeilingContradictsIt() {
    rules
        .atLeast(901, "indicator.code == \"debt_ratio\"", "60")
        .atMost(902, "indicator.code == \"debt_ratio\"", "50");
    assertFound(Kind.CONTRADICTING, "ARI-901", "ARI-902");
  }

  @Test
  void aTargetOutsideAThresholdContradictsIt() {
    rules.atMost(901, "indicator.code == \"rd_intensity\"", "3");
    rules.plan("510100", "one", List.of("rd_intensity at_least 2 %"));
    assertThat(rules.findings()).isEmpty();

    rules.plan("510100", "one", List.of("rd_intensity at_least 4 %"));
    assertFound(Kind.CONTRADICTING, "510100/one#target-0", "ARI-901");
  }

  @Test
  void floorsOfPlacesAboveTheCeilingOfTheirRegionContradict() {
    rules
        .plan("510000", "province", List.of("exports at_most 100 亿元"))
        .plan("510100", "city", List.of("exports at_least 60 亿元"))
        .plan("511400", "town", List.of("exports at_least 40 亿元"));
    assertThat(rules.findings()).isEmpty();

    rules.plan("511400", "town", List.of("exports at_least 50 亿元"));
    assertThat(rules.findings())
        .extracting(Finding::kind, one -> one.about().size())
        .containsExactly(tuple(Kind.CONTRADICTING, 4));
  }

  @Test
  void theSameRuleUnderAnotherCodeIsRedundant() {
    rules.tieOut(901, "exports", "AT_MOST", "gdp").tieOut(902, "exports", "AT_MOST", "gdp");
    assertFound(Kind.REDUNDANT, "ARI-902", "ARI-901");
  }

  @Test
  void aRelationThatFollowsFromAnotherIsRedundant() {
    rules.tieOut(901, "exports", "AT_MOST", "gdp").tieOut(902, "exports", "AT_MOST", "2 * gdp");
    assertFound(Kind.REDUNDANT, "ARI-902", "ARI-901");
  }

  @Test
  void whatFollowsOnlyThroughFiguresThatMayBeMissingIsNotRedundant() {
    rules
        .tieOut(901, "exports", "AT_MOST", "imports")
        .tieOut(902, "imports", "AT_MOST", "retail_sales")
        .tieOut(903, "exports", "AT_MOST", "retail_sales");
    assertThat(rules.findings()).isEmpty();
  }

  @Test
  void aWiderLimitBesideATighterOneIsRedundant() {
    rules
        .atMost(901, "indicator.code == \"debt_ratio\"", "80")
        .atMost(902, "indicator.code == \"debt_ratio\"", "70");
    assertFound(Kind.REDUNDANT, "ARI-901", "ARI-902");
  }

  @Test
  void aCodeThatIsInNoListIsToldWithTheNearest() {
    rules.atMost(901, "indicator.code == \"debt_ration\"", "80");
    assertFound(Kind.NEVER_FIRES, "ARI-901");
    assertThat(rules.findings().get(0).remedy().english()).contains("debt_ratio");
  }

  @Test
  void numbersThatExcludeEachOtherNeverFire() {
    rules.atMost(901, "figure.period.year > 2025, figure.period.year < 2020", "80");
    assertFound(Kind.NEVER_FIRES, "ARI-901");
  }

  @Test
  void anIndicatorOfAnotherNatureNeverFires() {
    rules.atMost(901, "indicator.code == \"gdp\", indicator.nature == Nature.SHARE", "80");
    assertFound(Kind.NEVER_FIRES, "ARI-901");
  }

  @Test
  void conditionsThatAnIndicatorMeetsMayFire() {
    rules.atMost(901, "indicator.code == \"gdp\", indicator.nature == Nature.FLOW", "8000000");
    assertThat(rules.findings()).isEmpty();
  }

  @Test
  void relationsThatLeaveNothingButZeroFixTheirIndicators() {
    rules
        .tieOut(901, "exports", "AT_LEAST", "2 * imports")
        .tieOut(902, "exports", "AT_MOST", "imports");
    assertFound(Kind.FIXED_VALUE, "ARI-901", "ARI-902");
    assertThat(rules.findings().get(0).message().english()).contains("imports = 0亿元");
  }

  @Test
  void relationsThatLeaveARangeFixNothing() {
    rules
        .tieOut(901, "exports", "AT_LEAST", "2 * imports")
        .tieOut(902, "exports", "AT_MOST", "3 * imports");
    assertThat(rules.findings()).isEmpty();
  }

  @Test
  void anIndicatorNoRuleSpeaksOfIsListedForInformation() {
    rules.tieOut(901, "exports", "AT_MOST", "gdp");

    RuleHealth health = rules.health();

    assertThat(health.isHealthy()).isTrue();
    assertThat(health.findings().get(0).about())
        .extracting(Finding.About::name)
        .contains("labour_productivity")
        .doesNotContain("exports");
  }

  private void assertFound(Kind kind, String... names) {
    assertThat(rules.findings())
        .extracting(Finding::kind, one -> one.about().stream().map(Finding.About::name).toList())
        .containsExactly(tuple(kind, List.of(names)));
  }
}
