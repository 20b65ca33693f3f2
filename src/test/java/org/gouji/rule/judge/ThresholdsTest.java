package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.scope.SingleFigure;
import org.junit.jupiter.api.Test;

class ThresholdsTest {

  private static final Indicator SHARE =
      Stating.indicator("industrial_share_of_gdp", Nature.SHARE, Dimension.RATIO);

  private static final UnitOfMeasure PERCENT =
      new UnitOfMeasure("%", "%", Dimension.RATIO, new BigDecimal("0.01"));

  @Test
  void limitIsKeptOrNot() {
    assertThat(atMost("79.2")).isEqualTo(Verdict.PASS);
    assertThat(atMost("83.2")).isEqualTo(Verdict.VIOLATED);
    assertThat(atLeast("83.2")).isEqualTo(Verdict.PASS);
    assertThat(atLeast("79.2")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void exactlyTheLimitAsPrintedKeepsIt() {
    assertThat(atMost("80.0")).isEqualTo(Verdict.PASS);
    assertThat(atLeast("80.0")).isEqualTo(Verdict.PASS);
  }

  @Test
  void coarseNumberThatKeepsTheLimitByRoundingOnlyIsSuspicious() {
    assertThat(limit("3", "3")).isEqualTo(Verdict.SUSPICIOUS);
    assertThat(limit("3", "3.0")).isEqualTo(Verdict.PASS);
    assertThat(limit("3", "4")).isEqualTo(Verdict.PASS);
  }

  @Test
  void halfAStepOfAFiftiethOfTheLimitIsFineEnough() {
    assertThat(limit("25", "25")).isEqualTo(Verdict.PASS);
    assertThat(limit("24", "24")).isEqualTo(Verdict.SUSPICIOUS);
  }

  private static Verdict atMost(String percent) {
    return Thresholds.atMost(single(percent), "80").verdict();
  }

  private static Verdict atLeast(String percent) {
    return Thresholds.atLeast(single(percent), "80").verdict();
  }

  private static Verdict limit(String limit, String percent) {
    return Thresholds.atLeast(single(percent), limit).verdict();
  }

  private static SingleFigure single(String percent) {
    Figure figure = figure("x").in("%").is(percent);
    return new SingleFigure(Stating.key(figure), figure, SHARE, Optional.empty(), PERCENT);
  }
}
