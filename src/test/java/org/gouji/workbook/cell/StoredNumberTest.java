package org.gouji.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredNumberTest {

  @ParameterizedTest
  @CsvSource({
    "24.3,24.3",
    "24.300000000000001,24.3",
    "0.30000000000000004,0.3",
    "5066.9999999999991,5067",
    "99.999999999999986,100",
    "-1141.3000000000002,-1141.3",
    "1.73E4,17300",
    "6.6000000000000003E-2,0.066",
    "5000.00,5000",
    "123456789012345,123456789012345",
    "0,0",
    "-0.0,0",
    "0E999,0",
    ".5,0.5",
  })
  void binaryArtefactsAreRoundedToFifteenDigits(String raw, String meant) {
    assertThat(StoredNumber.parse(raw)).contains(new BigDecimal(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1E300000000", "1E-300000000", "1E309", "1E99999999999999999999", "9E9999"})
  void exponentsNoSpreadsheetHoldsAreRefused(String raw) {
    assertThat(StoredNumber.parse(raw)).isEmpty();
    assertThat(StoredNumber.looksLikeNumber(raw)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "NaN", "1,141.3", "0x10", "1e", "五", "1.2.3"})
  void whatIsNoNumberIsNotMadeOne(String raw) {
    assertThat(StoredNumber.parse(raw)).isEmpty();
    assertThat(StoredNumber.looksLikeNumber(raw)).isFalse();
  }
}
