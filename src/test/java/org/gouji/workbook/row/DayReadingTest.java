package org.gouji.workbook.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.Random;
import org.gouji.figure.Period;
import org.gouji.workbook.cell.CellContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.StoredContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, months and years in all the forms offices write them. */
class DayReadingTest {

  @ParameterizedTest
  @CsvSource({
    "2023年6月30日, 2023-06-30",
    "2023 年 6 月 30 日, 2023-06-30",
    "２０２３年６月３０日, 2023-06-30",
    "2023年6月30号, 2023-06-30",
    "2023.6.30, 2023-06-30",
    "2023/06/30, 2023-06-30",
    "20230630, 2023-06-30",
    "2023-06-30 00:00:00, 2023-06-30",
    "2023-06-30T08:00:00, 2023-06-30",
    "二〇二三年六月三十日, 2023-06-30",
    "二○二三年十二月二十一日, 2023-12-21",
    "2023年6月, 2023-06",
    "2023.6, 2023-06",
    "2023/6, 2023-06",
    "202306, 2023-06",
    "二〇二三年六月, 2023-06",
    "二零二三年十月底, 2023-10",
    "2023年第二季度, 2023Q2",
    "2023年, 2023",
    "2023—2025年, 2023/2025"
  })
  void aTextIsRead(String text, String period) {
    assertThat(read(new TextContent(text), "General").map(Period::code)).contains(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年2月30日", "2023.13.01", "20231301", "45107", "已完成", "十十月", "三三三"})
  void whatIsNoDayIsNotGuessed(String text) {
    assertThat(read(new TextContent(text), "General")).isEmpty();
  }

  @Test
  void aNumberIsTheDayItsFormatShows() {
    assertThat(serial("45107", "yyyy\"年\"m\"月\"d\"日\"", false)).contains("2023-06-30");
    assertThat(serial("45107", "yyyy\"年\"m\"月\"", false)).contains("2023-06");
    assertThat(serial("45107", "yyyy", false)).contains("2023");
    assertThat(serial("43645", "yyyy/m/d", true)).contains("2023-06-30");
    assertThat(serial("9E99", "yyyy/m/d", false)).isEmpty();
  }

  @Test
  void anyMixtureOfSignsIsReadOrLeft() {
    String signs = "0123456789年月日./-— 二〇三十零底前至T:号";
    Random chance = new Random(20261122);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = chance.nextInt(12); length >= 0; length--) {
        text.append(signs.charAt(chance.nextInt(signs.length())));
      }
      assertThatCode(() -> read(new TextContent(text.toString()), "General"))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  private static Optional<String> serial(String number, String code, boolean date1904) {
    CellFormat format = new CellFormat(code, date1904);
    return read(StoredContent.of(number, format), format).map(Period::code);
  }

  private static Optional<Period> read(CellContent content, String code) {
    return read(content, new CellFormat(code, false));
  }

  private static Optional<Period> read(CellContent content, CellFormat format) {
    return DayReading.of(new SheetCell(new CellRef(1, 1), content, Optional.empty(), format));
  }
}
