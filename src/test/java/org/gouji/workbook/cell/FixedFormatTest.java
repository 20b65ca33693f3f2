package org.gouji.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way shows what the formatting library shows, or leaves the number to it. */
class FixedFormatTest {

  private static final int NUMBERS = 3_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.0",
        "0.00",
        "0.000",
        "#,##0",
        "#,##0.00",
        "0.00_ ",
        "#,##0.0_)",
        "General"
      })
  void itShowsWhatTheLibraryShows(String code) {
    DataFormatter library = new DataFormatter(Locale.CHINA);
    FixedFormat format = FixedFormat.of(code, code.equals("General")).orElseThrow();
    Random random = new Random(code.hashCode());
    int id = code.equals("General") ? 0 : 164;
    for (int i = 0; i < NUMBERS; i++) {
      BigDecimal number = number(random);
      format
          .shown(number)
          .ifPresent(
              shown ->
                  assertThat(format.text(shown))
                      .as(number + " as " + code)
                      .isEqualTo(
                          library
                              .formatRawCellContents(number.doubleValue(), id, code, false)
                              .strip()));
    }
  }

  /** Up to nine digits and never a tie, which the library rounds by its binary neighbour. */
  private static BigDecimal number(Random random) {
    BigInteger unscaled = new BigInteger(1 + random.nextInt(29), random);
    BigDecimal size = new BigDecimal(unscaled, random.nextInt(6));
    BigDecimal number = random.nextBoolean() ? size : size.negate();
    boolean tie = size.unscaledValue().mod(BigInteger.TEN).intValue() == 5;
    return StoredNumber.plain(tie ? number.add(BigDecimal.ONE.movePointLeft(6)) : number);
  }

  @Test
  void aTieIsRoundedAsSpreadsheetProgramsDo() {
    FixedFormat format = FixedFormat.of("0.00", false).orElseThrow();
    assertThat(format.shown(new BigDecimal("1.005"))).contains(new BigDecimal("1.01"));
    assertThat(format.shown(new BigDecimal("-1.005"))).contains(new BigDecimal("-1.01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0%", "0.00E+00", "0!.0,", "0,", "0;-0", "# ?/?", "0.0\"万\"", "@", "00"})
  void otherFormatsAreLeftToTheLibrary(String code) {
    assertThat(FixedFormat.of(code, false)).isEmpty();
  }

  @Test
  void longNumbersAndMinusNothingAreLeftToTheLibrary() {
    FixedFormat whole = FixedFormat.of("0", false).orElseThrow();
    FixedFormat general = FixedFormat.of("General", true).orElseThrow();
    assertThat(whole.shown(new BigDecimal("-0.4"))).isEmpty();
    assertThat(whole.shown(new BigDecimal("1E+20"))).isEmpty();
    assertThat(general.shown(new BigDecimal("0.33333333333333"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "-0", "000", "7", "-12.50", "24.300000000000001", "0.30000000000000004",
            "123456789012345678",
        "99999999999999.995", "0.000000000000000001", "1234567890123456.7", "10.", ".5", "1e5", "-",
            ""
      })
  void theShortWayReadsWhatTheLongWayReads(String raw) {
    PlainDecimal.parse(raw)
        .ifPresent(
            number -> {
              BigDecimal exact = new BigDecimal(raw).round(new java.math.MathContext(15));
              assertThat(Optional.of(number))
                  .contains(exact.signum() == 0 ? number : StoredNumber.plain(exact));
            });
  }
}
