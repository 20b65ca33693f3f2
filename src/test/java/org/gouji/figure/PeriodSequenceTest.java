package org.gouji.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each period is followed by one of its own shape. */
class PeriodSequenceTest {

  @ParameterizedTest
  @CsvSource({
    "2022, 2023",
    "2022H1, 2022H2",
    "2022H2, 2023H1",
    "2022Q3, 2022Q4",
    "2022Q4, 2023Q1",
    "2022-11, 2022-12",
    "2022-12, 2023-01",
    "2022-01/11, 2022-01/12",
    "2022-01/12, 2023-01/01",
    "2021/2025, unknown",
    "2022-06-30, unknown",
    "unknown, unknown"
  })
  void periodIsFollowedByTheNextOfItsShape(String period, String next) {
    assertThat(Period.ofCode(period).next()).isEqualTo(Period.ofCode(next));
  }
}
