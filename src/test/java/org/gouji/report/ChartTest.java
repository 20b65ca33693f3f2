package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;
import org.gouji.report.CheckReport.Named;
import org.gouji.report.CheckReport.PointEntry;
import org.gouji.report.CheckReport.TrajectoryEntry;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final Bilingual NO_NAME = new Bilingual("", "");

  @Test
  void theAxisRunsFromZeroInRoundSteps() {
    assertThat(ticks("5067", "10000"))
        .containsExactly("0", "2000", "4000", "6000", "8000", "10000");
    assertThat(ticks("24.3", "25")).containsExactly("0", "5", "10", "15", "20", "25");
    assertThat(ticks("0.066")).containsExactly("0", "0.02", "0.04", "0.06", "0.08");
  }

  @Test
  void theAxisGoesBelowZeroWhereAValueDoes() {
    assertThat(ticks("-3.2", "6")).containsExactly("-4", "-2", "0", "2", "4", "6");
  }

  @Test
  void anAxisOfNothingButZeroHasALength() {
    assertThat(ticks("0")).containsExactly("0", "1");
  }

  @Test
  void aSinglePointStandsInTheMiddle() {
    Chart chart = chart(point(2022, "5067", false));

    assertThat(chart.markers()).singleElement();
    assertThat(chart.markers().get(0).x()).isBetween(Chart.LEFT, Chart.WIDTH - Chart.RIGHT);
    assertThat(chart.targetLine()).isEmpty();
  }

  @Test
  void theWayToATargetDoesNotStartAtALaterActual() {
    Chart chart = chart(point(2025, "6000", true), point(2026, "6100", false));

    assertThat(chart.targetLine().split(" ")).hasSize(1);
  }

  @Test
  void labelsOfNeighbouringPointsDoNotCoverEachOther() {
    Chart chart =
        chart(point(2022, "5067", false), point(2022, "5068", false), point(2022, "5069", false));

    assertThat(chart.markers().stream().map(marker -> marker.label().y()).distinct()).hasSize(3);
  }

  private static List<String> ticks(String... values) {
    return ChartScale.over(Stream.of(values).map(BigDecimal::new).toList()).ticks().stream()
        .map(tick -> tick.signum() == 0 ? "0" : tick.stripTrailingZeros().toPlainString())
        .toList();
  }

  private static Chart chart(PointEntry... points) {
    Named none = new Named("", NO_NAME);
    return Chart.of(new TrajectoryEntry(none, none, "亿元", NO_NAME, List.of(points)));
  }

  private static PointEntry point(int year, String value, boolean target) {
    return new PointEntry(
        year,
        new BigDecimal(value),
        target,
        target,
        NO_NAME,
        value,
        Places.of(ExampleFigures.cell("f.xlsx", "s", "A1")));
  }
}
