package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.actual;
import static org.gouji.rule.judge.Stating.figure;
import static org.gouji.rule.judge.Stating.target;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Cause;
import org.gouji.quantity.Qualifier;
import org.junit.jupiter.api.Test;

class SumCausesTest {

  @Test
  void slipOfUnitInOnePartIsNamed() {
    assertThat(causes(actual("total", "100.5"), actual("a", "60.2"), actual("b", "403000")))
        .anySatisfy(cause -> assertThat(cause.figure()).isEqualTo("b"))
        .anySatisfy(cause -> assertThat(cause.chinese()).contains("÷10000"));
  }

  @Test
  void oppositeSignIsNamed() {
    assertThat(causes(actual("total", "40.2"), actual("a", "60.2"), actual("b", "20.0")))
        .anySatisfy(cause -> assertThat(cause.chinese()).contains("“b 2022”正负号相反"));
  }

  @Test
  void swappedDigitsAreNamed() {
    assertThat(causes(actual("total", "206.6"), actual("a", "145.7"), actual("b", "69.0")))
        .anySatisfy(cause -> assertThat(cause.english()).contains("“b 2022” read as 60.9"))
        .hasSize(1);
  }

  @Test
  void partAddedTwiceIsNamed() {
    assertThat(causes(actual("total", "140.0"), actual("a", "60.0"), actual("b", "40.0")))
        .anySatisfy(cause -> assertThat(cause.chinese()).contains("多加了一次“b 2022”"));
  }

  @Test
  void totalFromBeforeTheLastPartIsStale() {
    Figure[] parts = {actual("a", "60.0"), actual("b", "41.3"), actual("c", "7.9")};
    assertThat(causes(actual("total", "101.3"), parts))
        .anySatisfy(cause -> assertThat(cause.chinese()).contains("合计未更新"));
  }

  @Test
  void subtotalAmongThePartsIsNamed() {
    Figure[] parts = {
      actual("a", "60.0"), actual("b", "41.3"), actual("sub", "101.3"), actual("c", "7.9")
    };
    assertThat(causes(actual("total", "109.2"), parts))
        .anySatisfy(cause -> assertThat(cause.chinese()).contains("疑为小计"));
  }

  @Test
  void roughNumberScaledUpExplainsNothing() {
    assertThat(causes(actual("total", "900.0"), actual("a", "60.0"), figure("b").is("0.1")))
        .noneSatisfy(cause -> assertThat(cause.figure()).isEqualTo("b"));
  }

  @Test
  void boundsWithoutAnEndExplainNothing() {
    Figure ceiling = target("total", Qualifier.AT_MOST, "100");
    assertThat(causes(ceiling, target("a", Qualifier.AT_LEAST, "120"))).isEmpty();
  }

  private static List<Cause> causes(Figure whole, Figure... parts) {
    return SumCauses.of(whole, List.of(parts));
  }
}
