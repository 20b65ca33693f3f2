package org.gouji.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gouji.plan.PlanFixture.READER;
import static org.gouji.plan.PlanFixture.amount;
import static org.gouji.plan.PlanFixture.figure;
import static org.gouji.plan.PlanFixture.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "target | exact     | 50   | [4950000000, 5050000000]",
        "target | reach     | 50   | [5000000000, ∞)",
        "actual | reach     | 50   | [4950000000, 5050000000]",
        "actual | reach     | 50.0 | [4995000000, 5005000000]",
        "target | at_least  | 50   | [5000000000, ∞)",
        "target | more_than | 50   | (5000000000, ∞)",
        "target | at_most   | 50   | (-∞, 5000000000]",
        "target | about     | 50   | [4500000000, 5500000000]"
      })
  void aWrittenNumberBecomesTheIntervalItMeans(
      String kind, String qualifier, String value, String interval) {
    PlanDocument plan =
        read(figure("value: " + value, "qualifier: " + qualifier).replace("target", kind));

    assertThat(amount(plan, "a").toString()).isEqualTo(interval);
  }

  @ParameterizedTest
  @CsvSource({
    "2027, DEADLINE, 2027",
    "2013/2022, SPAN, 2013/2022",
    "2024H1, HALF, 2024H1",
    "2024Q2, QUARTER, 2024Q2",
    "2024-06, MONTH, 2024-06",
    "2024-01/06, CUMULATIVE, 2024-01/06",
    "2024-06-30, INSTANT, 2024-06-30",
    "'', UNKNOWN, unknown"
  })
  void periodsAreReadInEachOfTheirForms(String written, PeriodKind kind, String code) {
    Figure figure = only(read(figure("value: \"5\"").replace("\"2027\"", "\"" + written + "\"")));

    assertThat(figure.period().kind()).isEqualTo(kind);
    assertThat(figure.period().code()).isEqualTo(code);
  }

  @Test
  void aYearIsADeadlineOnATargetOnly() {
    Figure actual = only(read(figure("value: \"5\"").replace("target", "actual")));

    assertThat(actual.kind()).isEqualTo(FigureKind.ACTUAL);
    assertThat(actual.period().kind()).isEqualTo(PeriodKind.YEAR);
  }

  @Test
  void aFigureIsFoundAgainByDocumentAndClause() {
    Figure figure = only(read(figure("value: \"5\"", "clause: 二(四)", "words: 突破5亿元")));

    assertThat(figure.id()).isEqualTo("510100/2023-made-up#a");
    assertThat(figure.source())
        .isEqualTo(new Source.Clause("510100/2023-made-up", "虚构规划", "二(四)", "a"));
    assertThat(figure.written().raw()).isEqualTo("突破5亿元");
    assertThat(figure.entity()).isEqualTo("成都市");
  }

  @Test
  void withoutACodeTheIndicatorAndIndustryFollowFromTheName() {
    Figure figure = only(read(figure("value: \"5\"").replace("name: 工业增加值", "name: 锂电产业规模")));

    assertThat(figure.indicator()).isEqualTo("industry_scale");
    assertThat(figure.subject().industry()).isEqualTo("lithium_battery");
  }

  @Test
  void aNameNobodyKnowsLeavesTheIndicatorEmpty() {
    Figure figure = only(read(figure("value: \"5\"").replace("name: 工业增加值", "name: 某某水平")));

    assertThat(figure.indicator()).isEmpty();
  }

  @Test
  void aWordThatStrivesSoftensTheTarget() {
    assertThat(read(figure("value: 力争5")).figures().get(0).hedge()).isEqualTo(Hedge.STRIVE);
    assertThat(read(figure("value: \"5\"")).figures().get(0).hedge()).isEqualTo(Hedge.FIRM);
  }

  @Test
  void provisionsAreReadWithTheIdsAndCodesTheyName() {
    Provisions laidDown =
        read(figure("value: \"5\"")
                + "tiers: [{whole: a, nested: true, clause: 一, rungs: [{count: a, each: a}]}]\n"
                + "terms: [{name: 三大产业, members: [biomedicine, green_food], clause: 二}]\n"
                + "reporting: [{id: r, every: quarter, within_days: 20, from: 2023, until: 2025}]\n")
            .provisions();

    assertThat(laidDown.tiers().get(0).rungs().get(0).each()).endsWith("#a");
    assertThat(laidDown.tiers().get(0).nested()).isTrue();
    assertThat(laidDown.terms().get(0).members()).containsExactly("biomedicine", "green_food");
    assertThat(laidDown.terms().get(0).region()).isEqualTo("510100");
    ReportingDuty duty = laidDown.reporting().get(0);
    assertThat(duty.every()).isEqualTo(PeriodKind.QUARTER);
    assertThat(duty.regions()).containsExactly("510100");
    assertThat(duty.until().end()).isEqualTo("2025-12-31");
  }

  @Test
  void relationsSpeakOfFiguresByTheirIdsWithinTheRun() {
    PlanDocument plan =
        read(
            """
            figures:
              - {id: a, kind: actual, name: 利润总额, period: "2022", value: "5", unit: 亿元}
              - {id: b, kind: actual, name: 营业收入, period: "2022", value: "50", unit: 亿元}
              - {id: r, kind: actual, name: 利润率, period: "2022", value: "10", unit: "%", baseline: a}
            shares: [{share: r, numerators: [a], denominator: b}]
            parts: [{whole: b, parts: [a], exhaustive: false, clause: 一}]
            """);

    String prefix = plan.code() + "#";
    assertThat(plan.shares().get(0).numerators()).containsExactly(prefix + "a");
    assertThat(plan.shares().get(0).denominator()).isEqualTo(prefix + "b");
    assertThat(plan.compositions().get(0).whole()).isEqualTo(prefix + "b");
    assertThat(figure(plan, "r").baseline()).contains(prefix + "a");
  }

  @Test
  void aPlanInsideAnotherFileIsReadAlikeAndItsPlacesArePaths() throws IOException {
    JsonNode tree = new YAMLMapper().readTree(PlanFixture.HEAD + figure("value: \"5\"", "unti: 元"));

    PlanFileException broken =
        catchThrowableOfType(PlanFileException.class, () -> READER.read(tree, "x.cases.yaml"));

    assertThat(broken.fault().place()).isEqualTo("figures[0].unti");
    ((ObjectNode) tree.get("figures").get(0)).remove("unti");
    assertThat(READER.read(tree, "x.cases.yaml")).isEqualTo(read(figure("value: \"5\"")));
  }

  private static Figure only(PlanDocument plan) {
    assertThat(plan.figures()).hasSize(1);
    return plan.figures().get(0).figure();
  }
}
