package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods over columns and beside rows, in all usual forms, 报告期列. */
class PeriodColumnTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2020, 2019, 2020, 2019",
    "2020年, 2019年, 2020, 2019",
    "2020r, 2019p, 2020, 2019",
    "2020(r), 2019*, 2020, 2019",
    "1—6月, 1-6月累计, 2022-01/06, 2022-01/06",
    "上半年, 一季度, 2022H1, 2022Q1",
    "Q1, Q2, 2022Q1, 2022Q2",
    "2023年1-11月, 2022年1-11月, 2023-01/11, 2022-01/11",
    "2023-06, 2023/5, 2023-06, 2023-05",
    "本期, 上年同期, 2022, 2021",
    "2020-12-31, 2021-12-31, 2020, 2021",
    "2021-01-31, 2021-02-28, 2021-01, 2021-02",
    "2021-03-15, 2021-12-31, 2021-03-15, 2021-12-31",
  })
  void aColumnIsHeadedByItsPeriod(String left, String right, String first, String second) {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "period-columns",
            s ->
                s.text("A1", "四川省2022年工业投资（亿元）")
                    .texts("A2", "地区", left, right)
                    .text("A3", "成都市")
                    .number("B3", 10)
                    .number("C3", 12)
                    .text("A4", "泸州市")
                    .number("B4", 5)
                    .number("C4", 6));

    assertThat(Stream.of("B4", "C4").map(cell -> sheet.figure(cell).period().code()))
        .containsExactly(first, second);
    assertThat(sheet.said("B4")).startsWith("region=510500 industrial_investment ");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void yearsMayBeNumbersAndDatesOfAnyFormat() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "years-as-numbers-and-dates",
            s ->
                s.text("A1", "四川省工业投资（亿元）")
                    .text("A2", "地区")
                    .number("B2", 2022)
                    .number("C2", 44561, "mmm-yy")
                    .number("D2", 44196, "yyyy")
                    .text("A3", "成都市")
                    .number("B3", 10)
                    .number("C3", 11)
                    .number("D3", 12));

    assertThat(Stream.of("B3", "C3", "D3").map(cell -> sheet.figure(cell).period().code()))
        .containsExactly("2022", "2021-12", "2020");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void monthlyReportsHaveAMonthAndTheMonthsSoFar() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "month-and-cumulative-columns",
            s ->
                s.text("A1", "四川省工业投资情况（2023年6月）")
                    .text("D1", "单位：亿元")
                    .texts("A2", "地区", "本月", "1—本月累计", "上年同月", "上年同期累计")
                    .text("A3", "成都市")
                    .number("B3", 10)
                    .number("C3", 60)
                    .number("D3", 9)
                    .number("E3", 55));

    assertThat(Stream.of("B3", "C3", "D3", "E3").map(cell -> sheet.figure(cell).period().code()))
        .containsExactly("2023-06", "2023-01/06", "2022-06", "2022-01/06");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void comparisonWithTheYearBeforeIsOfThisYear() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "growth-over-the-year-before",
            s ->
                s.text("A1", "四川省2022年")
                    .texts("A2", "地区", "工业投资（亿元）", "比上年增长（%）", "工业生产者出厂价格指数（上年=100）")
                    .text("A3", "成都市")
                    .number("B3", 10)
                    .number("C3", 6)
                    .number("D3", 101.5));

    assertThat(sheet.said("C3"))
        .isEqualTo("region=510100 industrial_investment_growth 2022 [0.055, 0.065]");
    assertThat(sheet.figure("D3").period().code()).isEqualTo("2022");
  }

  @Test
  void rowsMayBePeriodsWithoutSayingSo() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "years-as-rows-under-an-empty-corner",
            s ->
                s.text("A1", "四川省工业投资与增加值（亿元）")
                    .texts("B2", "工业投资", "工业增加值")
                    .number("A3", 2020)
                    .number("B3", 10)
                    .number("C3", 100)
                    .number("A4", 2021)
                    .number("B4", 11)
                    .number("C4", 110));

    assertThat(sheet.cells()).containsExactly("B3", "C3", "B4", "C4");
    assertThat(sheet.said("C4"))
        .isEqualTo("region=510000 industrial_value_added 2021 [10950000000, 11050000000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }
}
