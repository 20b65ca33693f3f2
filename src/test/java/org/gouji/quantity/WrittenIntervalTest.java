package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a written number says about the value: an interval. */
class WrittenIntervalTest {
  private static final UnitTable UNITS = ShippedUnits.table();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.73万亿元   | 亿元 | STATED   | [17250, 17350]
          1.73万亿元   | 亿元 | AIMED_AT | [17250, 17350]
          达到5067亿元 | 亿元 | STATED   | [5066.5, 5067.5]
          达到5067亿元 | 亿元 | AIMED_AT | [5067, ∞)
          降至0.5%     | %    | STATED   | [0.45, 0.55]
          降至0.5%     | %    | AIMED_AT | (-∞, 0.5]
          超过5000亿元 | 亿元 | STATED   | (5000, ∞)
          不低于35%    | %    | AIMED_AT | [35, ∞)
          不足5%       | %    | STATED   | (-∞, 5)
          5%以下       | %    | STATED   | (-∞, 5]
          约3500家     | 家   | STATED   | [3150, 3850]
          第9位        | 位   | STATED   | [9, 9]
          前10名       | 位   | AIMED_AT | [1, 10]
          5家          | 家   | STATED   | [5, 5]
          达到5家      | 家   | STATED   | [5, 5]
          达到5家      | 家   | AIMED_AT | [5, ∞)
          1.14万家     | 家   | STATED   | [11350, 11450]
          5.5家        | 家   | STATED   | [5.45, 5.55]
          24.3%        | %    | STATED   | [24.25, 24.35]
          下降13.5%    | %    | STATED   | [-13.55, -13.45]
          增长2.3倍    | 倍   | STATED   | [3.25, 3.35]
          1.96倍       | 倍   | STATED   | [1.955, 1.965]
          全覆盖       | %    | AIMED_AT | [100, 100]
          """)
  void meansAnInterval(String text, String shownIn, Reading reading, String expected) {
    WrittenNumber written = WrittenNumber.parse(text);
    UnitOfMeasure shown = UNITS.find(shownIn).orElseThrow();
    UnitOfMeasure unit = UNITS.find(written.unitText().orElse(shownIn)).orElseThrow();
    if (unit.dimension() != shown.dimension()) {
      unit = shown;
    }
    Interval base = written.intervalIn(unit, reading, WrittenNumber.DEFAULT_ABOUT_BAND);
    assertThat(shown.fromBase(base)).hasToString(expected);
  }

  @Test
  void withoutAUnitACountIsOnlyAsExactAsPrinted() {
    Interval interval = WrittenNumber.parse("5").interval(Reading.STATED, BigDecimal.ONE);
    assertThat(interval).hasToString("[4.5, 5.5]");
  }
}
