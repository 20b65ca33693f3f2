package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Number, precision, unit and qualifier of a written number. */
class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5067            | 5067          | 0.5     |
          24.3%           | 24.3          | 0.05    | %
          ２４．３％      | 24.3          | 0.05    | %
          -3.2            | -3.2          | 0.05    |
          −3.2            | -3.2          | 0.05    |
          －3.2           | -3.2          | 0.05    |
          负3.2%          | -3.2          | 0.05    | %
          (3.2)           | -3.2          | 0.05    |
          +6              | 6             | 0.5     |
          1,234,567.8     | 1234567.8     | 0.05    |
          1，234          | 1234          | 0.5     |
          ' 5067 '        | 5067          | 0.5     |
          1.730           | 1.730         | 0.0005  |
          1.5E3           | 1500          | 50      |
          1.73万亿        | 1730000000000 | 5000000000 |
          1.73万亿元      | 1730000000000 | 5000000000 | 元
          5067亿元        | 506700000000  | 50000000   | 元
          5067（亿元）    | 5067          | 0.5     | (亿元)
          1.14万家        | 11400         | 50      | 家
          5家             | 5             | 0.5     | 家
          30万台（套）    | 300000        | 5000    | 台(套)
          5万千瓦         | 50000         | 5000    | 千瓦
          300千瓦         | 300           | 0.5     | 千瓦
          2.5亿千瓦时     | 250000000     | 5000000 | 千瓦时
          2.1个百分点     | 2.1           | 0.05    | 个百分点
          3百分点         | 3             | 0.5     | 百分点
          15‰             | 15            | 0.5     | ‰
          100m²           | 100           | 0.5     | m2
          120万元/亩      | 1200000       | 5000    | 元/亩
          5067亿元。      | 506700000000  | 50000000   | 元
          5067①           | 5067          | 0.5     |
          二十一          | 21            | 0.5     |
          三大            | 3             | 0.5     | 大
          两位            | 2             | 0.5     | 位
          四个            | 4             | 0.5     | 个
          三百五十        | 350           | 0.5     |
          三百五          | 350           | 0.5     |
          三百零五家      | 305           | 0.5     | 家
          一万二千人      | 12000         | 0.5     | 人
          一万二          | 12000         | 0.5     |
          二〇二七        | 2027          | 0.5     |
          十              | 10            | 0.5     |
          一千亿元        | 100000000000  | 50000000   | 元
          三点五亿元      | 350000000     | 5000000 | 元
          贰拾壹          | 21            | 0.5     |
          三百千瓦        | 300           | 0.5     | 千瓦
          百分之三十五    | 35            | 0.5     | %
          百分之三点五    | 3.5           | 0.05    | %
          百分之百        | 100           | 0       | %
          千分之二        | 2             | 0.5     | ‰
          123.4r          | 123.4         | 0.05    |
          2020 r          | 2020          | 0.5     |
          123.4（预计）   | 123.4         | 0.05    |
          6.6%(p)         | 6.6           | 0.05    | %
          ①123.4          | 123.4         | 0.05    |
          *123.4          | 123.4         | 0.05    |
          123.4（1）      | 123.4         | 0.05    |
          123.4¹⁾         | 123.4         | 0.05    |
          123.4²          | 123.4         | 0.05    |
          1234[2]         | 1234          | 0.5     |
          1234（注1）     | 1234          | 0.5     |
          12吨CO2e        | 12            | 0.5     | 吨CO2e
          1 234 567.8     | 1234567.8     | 0.05    |
          1 234.5         | 1234.5        | 0.05    |
          1,234.          | 1234          | 0.5     |
          """)
  void readsNumberPrecisionAndUnit(
      String text, BigDecimal number, BigDecimal halfStep, String unit) {
    WrittenNumber written = WrittenNumber.parse(text);
    assertThat(written.text()).isEqualTo(text);
    assertThat(written.number()).isEqualByComparingTo(number);
    assertThat(written.halfStep()).isEqualByComparingTo(halfStep);
    assertThat(written.unitText().orElse(null)).isEqualTo(unit);
    assertThat(written.qualifier()).isEqualTo(Qualifier.EXACT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          超2300          | MORE_THAN   | 2300 |
          超20000*        | MORE_THAN   | 20000 |
          占比达到35%以上 | AT_LEAST    | 35 | %
          突破5000亿元    | MORE_THAN   | 500000000000 | 元
          4000余家        | MORE_THAN   | 4000 | 家
          1400多亿元      | MORE_THAN   | 140000000000 | 元
          3万多人         | MORE_THAN   | 30000 | 人
          ＞60%           | MORE_THAN   | 60 | %
          不低于35%       | AT_LEAST    | 35 | %
          5000亿元以上    | AT_LEAST    | 500000000000 | 元
          达到1400亿元以上 | AT_LEAST   | 140000000000 | 元
          上百家          | AT_LEAST    | 100 | 家
          上千亿元        | AT_LEAST    | 100000000000 | 元
          ≥5              | AT_LEAST    | 5 |
          零的突破        | AT_LEAST    | 1 |
          实现零的突破    | AT_LEAST    | 1 |
          达到5067亿元    | REACH       | 506700000000 | 元
          达30%           | REACH       | 30 | %
          增至12个        | REACH       | 12 | 个
          降至0.5%        | FALL_TO     | 0.5 | %
          13%以下         | AT_MOST     | 13 | %
          不超过20家      | AT_MOST     | 20 | 家
          10个以内        | AT_MOST     | 10 | 个
          不足5%          | LESS_THAN   | 5 | %
          低于3           | LESS_THAN   | 3 |
          约3500家        | ABOUT       | 3500 | 家
          近千家          | ABOUT       | 1000 | 家
          30%左右         | ABOUT       | 30 | %
          1000亿立方米左右 | ABOUT      | 100000000000 | 立方米
          第9位           | RANK        | 9 | 位
          全国第九        | RANK        | 9 |
          前10名          | TOP         | 10 | 名
          前三            | TOP         | 3 |
          增长6.6%        | CHANGE_UP   | 6.6 | %
          新增3489家      | CHANGE_UP   | 3489 | 家
          提升2位         | CHANGE_UP   | 2 | 位
          下降13.5%       | CHANGE_DOWN | 13.5 | %
          下降13.5%以上   | AT_MOST     | -13.5 | %
          增长超过6%      | MORE_THAN   | 6 | %
          增长2.3倍       | TIMES_UP    | 2.3 | 倍
          增长2倍以上     | AT_LEAST    | 3 | 倍
          1.96倍          | TIMES_OF    | 1.96 | 倍
          翻番            | TIMES_OF    | 2 | 倍
          ↑6.6%           | CHANGE_UP   | 6.6 | %
          ↓0.3个百分点    | CHANGE_DOWN | 0.3 | 个百分点
          2300+           | AT_LEAST    | 2300 |
          全覆盖          | EXACT       | 100 | %
          """)
  void readsQualifierWords(String text, Qualifier qualifier, BigDecimal number, String unit) {
    WrittenNumber written = WrittenNumber.parse(text);
    assertThat(written.qualifier()).isEqualTo(qualifier);
    assertThat(written.number()).isEqualByComparingTo(number);
    assertThat(written.unitText().orElse(null)).isEqualTo(unit);
    assertThat(written.hedged()).isFalse();
  }

  @Test
  void everyQualifierWordIsRead() {
    for (QualifierWords.Word word : QualifierWords.WORDS) {
      String text =
          switch (word.place()) {
            case BEFORE -> word.text() + "7";
            case BETWEEN -> "7" + word.text() + "家";
            case AFTER -> "7家" + word.text();
          };
      WrittenNumber written = WrittenNumber.parse(text);
      assertThat(written.qualifier()).as(text).isEqualTo(word.qualifier());
      assertThat(written.number().abs()).as(text).isEqualByComparingTo("7");
      assertThat(written.hedged()).as(text).isEqualTo(word.effect() == QualifierWords.Effect.HEDGE);
    }
  }

  @Test
  void strivingIsSofterButMeansTheSame() {
    WrittenNumber written = WrittenNumber.parse("力争突破6000亿元");
    assertThat(written.hedged()).isTrue();
    assertThat(written.qualifier()).isEqualTo(Qualifier.MORE_THAN);
  }

  @Test
  void qualifierCodesLeadBackToTheirQualifier() {
    assertThat(Qualifier.values())
        .allSatisfy(q -> assertThat(Qualifier.ofCode(q.code())).isEqualTo(q));
    assertThat(Qualifier.AT_LEAST.code()).isEqualTo("at_least");
    assertThatThrownBy(() -> Qualifier.ofCode("ungefähr")).hasMessageContaining("at_least");
  }
}
