package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnitTableTest {
  private static final UnitTable UNITS = ShippedUnits.table();

  static Stream<UnitTable.Entry> lines() {
    return ShippedUnits.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void eachLineIsFoundUnderAllItsSpellings(UnitTable.Entry line) {
    assertThat(UNITS.find(line.unit().symbol())).contains(line.unit());
    assertThat(line.aliases()).allSatisfy(a -> assertThat(UNITS.find(a)).contains(line.unit()));
    assertThat(line.unit().english()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          元                | MONEY          | 1
          千元              | MONEY          | 1E3
          万元              | MONEY          | 1E4
          百万元            | MONEY          | 1E6
          亿元              | MONEY          | 1E8
          千亿元            | MONEY          | 1E11
          万亿元            | MONEY          | 1E12
          万亿              | MONEY          | 1E12
          亿元人民币        | MONEY          | 1E8
          （万元）          | MONEY          | 1E4
          单位：万元        | MONEY          | 1E4
          (单位: 亿 元)     | MONEY          | 1E8
          计量单位：吨      | MASS           | 1
          亿元（当年价）    | MONEY          | 1E8
          万美元            | FOREIGN_MONEY  | 1E4
          万元/亩           | MONEY_PER_AREA | 15
          万元／亩          | MONEY_PER_AREA | 15
          亿元/平方公里     | MONEY_PER_AREA | 100
          吨标准煤/万元     | ENERGY_PER_MONEY | 0.0001
          万台(套)          | COUNT          | 1E4
          万台（套）        | COUNT          | 1E4
          家                | COUNT          | 1
          万户              | COUNT          | 1E4
          百家              | COUNT          | 100
          千项              | COUNT          | 1000
          亿件              | COUNT          | 1E8
          个(not stated)    | COUNT          | 1
          万人              | PERSONS        | 1E4
          人年              | PERSON_YEARS   | 1
          名                | PERSONS        | 1
          亩                | AREA           | 1
          平方米            | AREA           | 0.0015
          ㎡                | AREA           | 0.0015
          万吨标准煤        | ENERGY         | 1E4
          万吨              | MASS           | 1E4
          万千瓦            | POWER          | 1E4
          MW                | POWER          | 1000
          亿千瓦时          | ELECTRICITY    | 1E8
          亿立方米          | VOLUME         | 1E8
          %                 | RATIO          | 0.01
          ％                | RATIO          | 0.01
          (%)               | RATIO          | 0.01
          ‰                 | RATIO          | 0.001
          个百分点          | POINTS         | 0.01
          百分点            | POINTS         | 0.01
          倍                | MULTIPLE       | 1
          位                | RANK           | 1
          指数              | INDEX          | 1
          千伏              | VOLTAGE        | 1
          公里              | LENGTH         | 1000
          年                | MONTHS         | 12
          """)
  void findsUnitsAsTheyAreWritten(String written, Dimension dimension, BigDecimal factor) {
    UnitOfMeasure unit = UNITS.find(written).orElseThrow();
    assertThat(unit.dimension()).isEqualTo(dimension);
    assertThat(unit.factor()).isEqualByComparingTo(factor);
  }

  @ParameterizedTest
  @CsvSource({"号线", "亿级", "''", "亿亿元", "成都市"})
  void whatIsNoUnitIsNotFound(String written) {
    assertThat(UNITS.find(written)).isEmpty();
  }

  @Test
  void convertsBothWays() {
    Interval inYi = Interval.moreThan(new BigDecimal("1.4"));
    UnitOfMeasure yi = unit("亿元");
    UnitOfMeasure wan = unit("万元");
    Interval inWan = UNITS.convert(inYi, yi, wan);
    assertThat(inWan).isEqualTo(Interval.moreThan(new BigDecimal("14000")));
    assertThat(UNITS.convert(inWan, wan, yi)).isEqualTo(inYi);
  }

  @Test
  void aPercentageIsNoPercentagePoint() {
    Interval five = Interval.exactly(new BigDecimal("5"));
    assertThatThrownBy(() -> UNITS.convert(five, unit("%"), unit("个百分点")))
        .isInstanceOf(IncompatibleUnitsException.class)
        .hasMessageContaining("% measures RATIO")
        .hasMessageContaining("个百分点 measures POINTS");
  }

  @Test
  void oneSpellingCannotMeanTwoUnits() {
    UnitTable.Entry first = new UnitTable.Entry(unit("万元"), List.of("w"));
    UnitTable.Entry second = new UnitTable.Entry(unit("亿元"), List.of("w"));
    assertThatThrownBy(() -> new UnitTable(Arrays.asList(first, second)))
        .hasMessageContaining("the spelling w belongs to both 万元 and 亿元");
  }

  @Test
  void onlyUnscaledCountsAreSingle() {
    assertThat(unit("家").countsSingly()).isTrue();
    assertThat(unit("位").countsSingly()).isTrue();
    assertThat(unit("万家").countsSingly()).isFalse();
    assertThat(unit("亿元").countsSingly()).isFalse();
    assertThat(unit("人年").countsSingly()).isFalse();
  }

  private static UnitOfMeasure unit(String written) {
    return UNITS.find(written).orElseThrow();
  }
}
