package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as databases export them: one figure a row, one series a column, 数据库导出表. */
class ExportedSeriesTest {

  @TempDir Path folder;

  @Test
  void aRowOfTheLongFormatIsOneFigure() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "long-format-one-figure-a-row",
            s ->
                s.texts("A1", "地区", "年份", "指标", "数值", "单位")
                    .texts("A2", "成都市", "2021", "工业投资")
                    .number("D2", 10)
                    .text("E2", "亿元")
                    .texts("A3", "泸州市", "2022年", "规上工业企业数")
                    .number("D3", 700)
                    .text("E3", "家"));

    assertThat(sheet.said("D2"))
        .isEqualTo("region=510100 industrial_investment 2021 [950000000, 1050000000]");
    assertThat(sheet.said("D3")).isEqualTo("region=510500 above_scale_enterprises 2022 [700, 700]");
    assertThat(sheet.figure("D3").entity()).isEqualTo("泸州市");
    assertThat(sheet.figure("D3").indicatorAsWritten()).isEqualTo("规上工业企业数");
    assertThat(sheet.cells()).containsExactly("D2", "D3");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aSeriesHasNameFrequencyAndUnitOverItsDates() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "series-with-fields-over-dates",
            s ->
                s.texts("A1", "指标名称", "四川:工业投资", "四川:工业增加值")
                    .texts("A2", "频率", "年", "年")
                    .texts("A3", "单位", "亿元", "亿元")
                    .texts("A4", "来源", "某统计局", "某统计局")
                    .number("A5", 44561, "yyyy-mm-dd")
                    .number("B5", 10)
                    .number("C5", 100)
                    .number("A6", 44926, "yyyy-mm-dd")
                    .number("B6", 11)
                    .number("C6", 110));

    assertThat(sheet.said("B5"))
        .isEqualTo("region=510000 industrial_investment 2021 [950000000, 1050000000]");
    assertThat(sheet.said("C6"))
        .isEqualTo("region=510000 industrial_value_added 2022 [10950000000, 11050000000]");
    assertThat(sheet.cells()).containsExactly("B5", "C5", "B6", "C6");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void theIndicatorLineOfAPortalNamesIndicatorAndUnit() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "indicator-line-of-portal-export",
            s ->
                s.text("A1", "数据库：分省年度数据")
                    .text("A2", "指标：工业增加值(亿元)")
                    .text("A3", "时间：最近2年")
                    .texts("A4", "地区", "2023年", "2022年")
                    .text("A5", "四川省")
                    .number("B5", 100)
                    .number("C5", 90)
                    .text("A6", "重庆市")
                    .number("B6", 80)
                    .number("C6", 70)
                    .text("A7", "数据来源：国家统计局"));

    assertThat(sheet.said("C5"))
        .isEqualTo("region=510000 industrial_value_added 2022 [8950000000, 9050000000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aCumulativeValueOfAMonthIsThatOfTheMonthsSoFar() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "cumulative-value-of-a-month",
            s ->
                s.text("A1", "地区：四川省")
                    .texts("A2", "指标", "2023年6月", "2023年5月")
                    .text("A3", "发电量累计值(亿千瓦时)")
                    .number("B3", 600)
                    .number("C3", 500)
                    .text("A4", "发电量当期值(亿千瓦时)")
                    .number("B4", 100)
                    .number("C4", 90));

    assertThat(sheet.figure("B3").period().code()).isEqualTo("2023-01/06");
    assertThat(sheet.figure("B4").period().code()).isEqualTo("2023-06");
  }
}
