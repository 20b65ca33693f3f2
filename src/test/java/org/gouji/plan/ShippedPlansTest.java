package org.gouji.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.plan.PlanFixture.SHIPPED;
import static org.gouji.plan.PlanFixture.amount;
import static org.gouji.plan.PlanFixture.figure;
import static org.gouji.plan.PlanFixture.goal;
import static org.gouji.plan.PlanFixture.shipped;

import java.time.LocalDate;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureStatus;
import org.gouji.quantity.Interval;
import org.junit.jupiter.api.Test;

/** The three plans that are shipped. */
class ShippedPlansTest {
  private static final PlanDocument SICHUAN = shipped("510000/2023-peak-climbing");
  private static final PlanDocument CHENGDU = shipped("510100/2023-new-industrialization");
  private static final PlanDocument MEISHAN = shipped("511400/2023-new-energy-materials-base");

  @Test
  void allThreeAreReadWithoutAFault() {
    assertThat(SHIPPED.faults()).isEmpty();
    assertThat(SHIPPED.documents()).containsExactly(SICHUAN, CHENGDU, MEISHAN);
    assertThat(SHIPPED.hashes())
        .containsOnlyKeys(
            "510000-sichuan/2023-peak-climbing.yaml",
            "510100-chengdu/2023-new-industrialization.yaml",
            "511400-meishan/2023-new-energy-materials-base.yaml");
  }

  @Test
  void everyFigureHasAnIndicatorWithTheDimensionOfItsUnit() {
    assertThat(SHIPPED.documents().stream().flatMap(plan -> plan.allFigures().stream()))
        .allSatisfy(
            figure ->
                assertThat(dimensionOfUnit(figure))
                    .as(figure.id())
                    .isEqualTo(
                        PlanFixture.CODELISTS
                            .indicators()
                            .byCode(figure.indicator())
                            .orElseThrow()
                            .dimension()));
  }

  private static Object dimensionOfUnit(Figure figure) {
    return PlanFixture.CODELISTS.units().find(figure.written().unit()).orElseThrow().dimension();
  }

  @Test
  void everyLinkLeadsToAGoalOrFigureOfAShippedPlan() {
    assertThat(SHIPPED.documents().stream().flatMap(plan -> plan.links().stream()))
        .isNotEmpty()
        .allSatisfy(
            link ->
                assertThat(
                        new LocatedLink(link, new Place(0, 0, ""))
                            .leadsNowhereIn(shipped(link.upperDocument())))
                    .as(link.toString())
                    .isFalse());
  }

  @Test
  void fourOfTheTenProvincialIndustriesNameNoPlace() {
    assertThat(SICHUAN.goals())
        .hasSize(10)
        .allSatisfy(
            goal -> {
              assertThat(goal.level()).isEqualTo(AmbitionLevel.WORLD);
              assertThat(goal.deadline().year()).isEqualTo(2027);
              assertThat(goal.hedge()).isEqualTo(Hedge.STRIVE);
            });
    assertThat(SICHUAN.goals().stream().filter(goal -> goal.places().isEmpty()).map(Goal::id))
        .containsExactly("aerospace", "biomedicine", "natural-gas", "premium-baijiu");
    assertThat(goal(SICHUAN, "photovoltaics").places())
        .containsExactly("510100", "511100", "511400");
  }

  @Test
  void sichuanClosesCommentsBeforeItPublishes() {
    assertThat(SICHUAN.events())
        .extracting(DatedEvent::kind, DatedEvent::day)
        .containsExactly(
            tuple(DatedEvent.EventKind.SIGNED, LocalDate.of(2023, 1, 3)),
            tuple(DatedEvent.EventKind.PUBLISHED, LocalDate.of(2023, 1, 13)),
            tuple(DatedEvent.EventKind.COMMENT_UNTIL, LocalDate.of(2023, 1, 10)));
  }

  @Test
  void draftsAndTheAdoptedPlanAreToldApart() {
    assertThat(SICHUAN.status()).isEqualTo(PlanStatus.DRAFT);
    assertThat(CHENGDU.allFigures()).allMatch(figure -> figure.status() == FigureStatus.DRAFT);
    assertThat(MEISHAN.allFigures()).allMatch(figure -> figure.status() == FigureStatus.ADOPTED);
  }

  @Test
  void meishansSixIndustriesReachExactlyTheFloorOfTheWhole() {
    Composition six = MEISHAN.compositions().get(0);

    Interval sum =
        six.parts().stream()
            .map(id -> amount(MEISHAN, id.substring(id.indexOf('#') + 1)))
            .reduce(Interval::plus)
            .orElseThrow();

    assertThat(six.parts()).hasSize(6);
    assertThat(sum).hasToString("[500000000000, ∞)");
    assertThat(sum.sharesFloorWith(amount(MEISHAN, "industrial-scale-2027"))).isTrue();
  }

  @Test
  void chengdusStagesFollowOneAnother() {
    assertThat(CHENGDU.stages())
        .extracting(Stage::firstYear, Stage::lastYear)
        .containsExactly(tuple(2023, 2025), tuple(2026, 2030), tuple(2031, 2035));
  }

  @Test
  void reachIsAFloorOnATargetAndTheNumberItselfOnAnActual() {
    assertThat(amount(CHENGDU, "industrial-value-added-2035")).hasToString("[1000000000000, ∞)");
    assertThat(amount(CHENGDU, "industrial-value-added-2022"))
        .hasToString("[506650000000, 506750000000]");
    assertThat(amount(CHENGDU, "above-scale-revenue-2022"))
        .hasToString("[1725000000000, 1735000000000]");
  }

  @Test
  void ranksCoveragesAndBreakthroughsAreExact() {
    assertThat(amount(CHENGDU, "high-tech-enterprises-rank-2022")).hasToString("[8, 8]");
    assertThat(amount(CHENGDU, "industrial-strength-rank-2025")).hasToString("[1, 10]");
    assertThat(amount(CHENGDU, "energy-inspection-coverage")).hasToString("[1, 1]");
    assertThat(amount(CHENGDU, "province-industry-innovation-centres")).hasToString("[1, ∞)");
  }

  @Test
  void oneNumberStatedTwiceAgreesWithItself() {
    Interval floor = amount(CHENGDU, "above-scale-enterprises-floor-2022");
    Interval number = amount(CHENGDU, "above-scale-enterprises-2022");

    assertThat(floor.intersect(number)).hasToString("Optional[[4114, 4114]]");
    assertThat(figure(CHENGDU, "above-scale-enterprises-floor-2022").figure().key())
        .isEqualTo(figure(CHENGDU, "above-scale-enterprises-2022").figure().key());
  }

  @Test
  void chengdusClustersComeAfterTheProvincialDeadline() {
    assertThat(goal(CHENGDU, "chengyu-electronics-cluster").deadline().year()).isEqualTo(2035);
    assertThat(goal(CHENGDU, "rail-transit-chain").deadline().year()).isEqualTo(2030);
    assertThat(CHENGDU.links())
        .contains(
            new CascadeLink(
                "chengyu-electronics-cluster", "510000/2023-peak-climbing", "new-display"),
            new CascadeLink("rail-transit-chain", "510000/2023-peak-climbing", "rail-transit"));
  }
}
