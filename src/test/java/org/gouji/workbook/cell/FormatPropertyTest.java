package org.gouji.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.junit.jupiter.api.Test;

/** Whatever a format shows of a number, the number behind it lies within half a step of that. */
class FormatPropertyTest {

  private static final List<String> CODES =
      List.of(
          "General",
          "0",
          "0.0",
          "0.00_ ",
          "#,##0.000",
          "0.0_);(0.0)",
          "0.0%",
          "0.00%;[红色]-0.00%",
          "#,##0.0,",
          "0!.0,\"万\"",
          "0!.00,,\"亿\"",
          "0.0\"亿元\"",
          "# ##0.0",
          "#\\ ###\\ ##0.00",
          "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
          "G/通用格式\"家\"",
          "0;-0;;@",
          "[>=10000]0!.0,\"万\";0.0",
          "0.00E+00",
          "¥#,##0.00",
          "??0.0",
          "0\"万\"0000",
          "0.0‰");

  @Test
  void theStoredNumberIsWithinHalfAStepOfTheShownOne() {
    Random chance = new Random(20261122);
    for (int i = 0; i < 5_000; i++) {
      String code = CODES.get(chance.nextInt(CODES.size()));
      WrittenNumber written = written(number(chance), code);
      assertThat(written.exact().subtract(written.shown()).abs())
          .as("%d: %s in %s", i, written, code)
          .isLessThanOrEqualTo(written.halfStep());
    }
  }

  @Test
  void theExactNumberIsTheStoredOneButForThePointMoved() {
    Random chance = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      String code = CODES.get(chance.nextInt(CODES.size()));
      BigDecimal stored = number(chance);
      BigDecimal exact = written(stored, code).exact();
      assertThat(exact.unscaledValue().toString().replaceFirst("0+$", ""))
          .as("%d: %s in %s", i, stored, code)
          .isEqualTo(stored.unscaledValue().toString().replaceFirst("0+$", ""));
    }
  }

  private static BigDecimal number(Random chance) {
    int decimals = chance.nextInt(6);
    BigDecimal number = BigDecimal.valueOf(chance.nextLong() % 10_000_000_000L, decimals);
    return StoredNumber.plain(number.setScale(decimals, RoundingMode.HALF_UP));
  }

  private static WrittenNumber written(BigDecimal number, String code) {
    return new SheetCell(
            new CellRef(1, 1),
            new NumberContent(number, number.toString()),
            Optional.empty(),
            new CellFormat(code, false))
        .written()
        .orElseThrow();
  }
}
