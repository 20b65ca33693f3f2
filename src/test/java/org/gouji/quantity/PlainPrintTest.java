package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody printed can be told from the interval it means, and only then. */
class PlainPrintTest {

  @ParameterizedTest
  @CsvSource({
    "7.55, 7.65, 7.6",
    "17250, 17350, 17300",
    "8.95, 9.05, 9.0",
    "-0.85, -0.75, -0.8",
    "0.5, 1.5, 1"
  })
  void theIntervalOfOnePrintedNumberIsThatNumber(String lower, String upper, String printed) {
    Interval interval = Interval.closed(new BigDecimal(lower), new BigDecimal(upper));
    assertThat(PlainPrint.of(interval)).contains(new BigDecimal(printed));
  }

  @ParameterizedTest
  @CsvSource({"6.58, 6.62", "7.5, 7.6", "1, 3", "0, 100"})
  void otherIntervalsAreNoPrintedNumber(String lower, String upper) {
    Interval interval = Interval.closed(new BigDecimal(lower), new BigDecimal(upper));
    assertThat(PlainPrint.of(interval)).isEmpty();
  }

  @Test
  void aFloorIsNoPrintedNumber() {
    assertThat(PlainPrint.of(Interval.atLeast(BigDecimal.ONE))).isEmpty();
    assertThat(PlainPrint.of(Interval.exactly(BigDecimal.ONE))).isEmpty();
  }
}
