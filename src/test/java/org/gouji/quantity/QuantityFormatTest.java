package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFormatTest {
  private static final UnitTable UNITS = ShippedUnits.table();
  private static final UnitOfMeasure YI = UNITS.find("亿元").orElseThrow();
  private static final QuantityFormat CHINESE = new QuantityFormat(Locale.SIMPLIFIED_CHINESE, 2);
  private static final QuantityFormat ENGLISH = new QuantityFormat(Locale.ENGLISH, 2);

  @ParameterizedTest
  @CsvSource({
    "1459.6, 1459.6",
    "1459.60, 1459.6",
    "1459.6049, 1459.6",
    "1E+4, 10000",
    "0, 0",
    "0.00, 0",
    "-3.456, -3.46",
    "0.0004217, 0.00042",
    "66.666666, 66.67",
    "100, 100",
    "0.0999, 0.1"
  })
  void numbersArePlainAndShort(BigDecimal number, String printed) {
    assertThat(CHINESE.number(number)).isEqualTo(printed);
  }

  @Test
  void amountsCarryTheirUnit() {
    BigDecimal amount = new BigDecimal("1459.6");
    assertThat(CHINESE.amount(amount, YI)).isEqualTo("1459.6 亿元");
    assertThat(ENGLISH.amount(amount, YI)).isEqualTo("1459.6 ×100 million CNY");
    UnitOfMeasure percent = UNITS.find("%").orElseThrow();
    assertThat(ENGLISH.amount(new BigDecimal("24.3"), percent)).isEqualTo("24.3%");
  }

  @Test
  void intervalsShowTheirEnds() {
    BigDecimal low = new BigDecimal("17250");
    BigDecimal high = new BigDecimal("17350");
    assertThat(CHINESE.interval(Interval.closed(low, high), YI)).isEqualTo("[17250, 17350] 亿元");
    assertThat(CHINESE.interval(Interval.atLeast(low), YI)).isEqualTo("≥ 17250 亿元");
    assertThat(CHINESE.interval(Interval.moreThan(low), YI)).isEqualTo("> 17250 亿元");
    assertThat(CHINESE.interval(Interval.atMost(low), YI)).isEqualTo("≤ 17250 亿元");
    assertThat(CHINESE.interval(Interval.lessThan(low), YI)).isEqualTo("< 17250 亿元");
    assertThat(CHINESE.interval(Interval.exactly(low), YI)).isEqualTo("17250 亿元");
    assertThat(CHINESE.interval(Interval.all(), YI)).isEqualTo("任意值");
    assertThat(ENGLISH.interval(Interval.all(), YI)).isEqualTo("any value");
  }

  @Test
  void baseAmountsAreShownInTheUnit() {
    Interval yuan = Interval.atLeast(new BigDecimal("500000000000"));
    assertThat(CHINESE.fromBase(yuan, YI)).isEqualTo("≥ 5000 亿元");
  }
}
