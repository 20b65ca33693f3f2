package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The years a plan is for, as its title says them. */
class HorizonsTest {

  @ParameterizedTest
  @CsvSource({
    "成都市新型工业化发展中长期规划（2023—2035年）, 2035",
    "某省工业发展规划（2021-2025年）, 2025",
    "某市2022至2024年行动计划, 2024",
    "某省“十四五”新型工业化规划, 2025",
    "某省十三五规划纲要, 2020",
    "某省“十五五”规划, 2030"
  })
  void titleSaysTheLastYear(String title, int year) {
    assertThat(Horizons.lastYear(title)).contains(year);
  }

  @Test
  void titleWithoutYearsSaysNone() {
    assertThat(Horizons.lastYear("四川省工业“珠峰攀登”行动方案")).isEqualTo(Optional.empty());
    assertThat(Horizons.lastYear("某市2023年工作要点")).isEqualTo(Optional.empty());
  }
}
