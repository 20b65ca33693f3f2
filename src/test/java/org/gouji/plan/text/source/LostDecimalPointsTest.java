package org.gouji.plan.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are refused as damaged, 小数点丢失; every text here is synthetic. */
class LostDecimalPointsTest {

  @Test
  void sharesBeyondTheWholeWithoutADecimalAnywhereAreDamage() {
    String text = "工业增加值占GDP比重243%，同比增长90%。城镇化率达到799%，普及率达到905%。增速65%，高技术产业占比412%，利润率81%。";

    assertThat(LostDecimalPoints.in(text, "合成.txt"))
        .hasValueSatisfying(
            words -> assertThat(words.chinese()).contains("243%、799%、905%").contains("原发布页面"));
  }

  @Test
  void theSyntheticPlanWithoutItsPointsIsDamage() {
    assertThat(
            LostDecimalPoints.in(
                SyntheticText.CLEAN.replaceAll("(?<=\\d)\\.(?=\\d)", ""), "合成.txt"))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "占比24%，增长9%，占比35%，增长10%，下降15%，覆盖率100%，普及率90%。",
        "投资增长120%，产值增长300%，利润增长250%，占比达到30%，增长15%，增长200%。",
        "完成率达到105%，占比30%，增速6%，增速7%，增速8%，增速9%。",
        "占比243%，占比799%，占比905%，增长12.5%，占比30%，占比20%。",
        "占比243%。"
      })
  void honestTextsAreNotRefused(String text) {
    assertThat(LostDecimalPoints.in(text, "合成.txt")).isEmpty();
  }
}
