package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers of several rows, merged or not, and headers far down, 多层表头. */
class DeepHeaderTest {

  @TempDir Path folder;

  @Test
  void aHeaderBelowALongPrefaceIsFound() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "header-below-a-long-preface",
            s -> {
              for (int row = 1; row <= 130; row++) {
                s.text("A" + row, row + ". 填报要求第" + row + "条，请认真阅读。");
              }
              s.text("A131", "四川省2022年工业投资（亿元）").texts("A132", "地区", "工业投资", "技改投资");
              s.text("A133", "成都市").number("B133", 10).number("C133", 5);
            });

    assertThat(sheet.said("B133"))
        .isEqualTo("region=510100 industrial_investment 2022 [950000000, 1050000000]");
    assertThat(sheet.reading().title()).isEqualTo("四川省2022年工业投资（亿元）");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void fourHeaderRowsWithoutAMergedCellAreOneHeader() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "four-row-header-not-merged",
            s ->
                s.text("A1", "四川省工业主要指标")
                    .texts("B2", "2022年", "", "", "", "2021年")
                    .texts("B3", "工业增加值", "", "工业投资", "", "工业增加值")
                    .texts("A4", "地区", "总量", "同比增长", "总量", "同比增长", "总量")
                    .texts("B5", "（亿元）", "（%）", "（亿元）", "（%）", "（亿元）")
                    .text("A6", "成都市")
                    .number("B6", 5067)
                    .number("C6", 5.6)
                    .number("D6", 1777)
                    .number("E6", 7.1)
                    .number("F6", 4800)
                    .text("A7", "泸州市")
                    .number("B7", 900)
                    .number("C7", 4.6)
                    .number("D7", 201)
                    .number("E7", 3.1)
                    .number("F7", 850));

    assertThat(sheet.figure("E7").path()).containsExactly("2022年", "工业投资", "同比增长", "（%）");
    assertThat(sheet.said("E7"))
        .isEqualTo("region=510500 industrial_investment_growth 2022 [0.0305, 0.0315]");
    assertThat(sheet.said("F6"))
        .isEqualTo("region=510100 industrial_value_added 2021 [479950000000, 480050000000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void headerRowsWithABlankRowBetweenBelongTogether() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "blank-row-inside-the-header",
            s ->
                s.text("A1", "四川省2022年")
                    .texts("A2", "地区", "工业增加值", "", "工业投资")
                    .texts("B4", "总量", "同比增长", "总量", "同比增长")
                    .texts("B6", "亿元", "%", "亿元", "%")
                    .text("A8", "宜宾市")
                    .number("B8", 610.2)
                    .number("C8", 8.3)
                    .number("D8", 201.5)
                    .number("E8", -1.2));

    assertThat(sheet.figure("E8").path()).containsExactly("工业投资", "同比增长", "%");
    assertThat(sheet.said("D8")).startsWith("region=511500 industrial_investment 2022 [2014");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void theCornerMayNameBothAxes() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "diagonal-corner",
            s ->
                s.text("A1", "四川省2022年（亿元）")
                    .texts("A2", "        指标\n地区", "工业增加值", "工业投资")
                    .text("A3", "成都市")
                    .number("B3", 5000)
                    .number("C3", 1777)
                    .text("A5", "四川省2021年（亿元）")
                    .texts("A6", "地区\\指标", "工业增加值", "技改投资")
                    .text("A7", "泸州市")
                    .number("B7", 900)
                    .number("C7", 90));

    assertThat(sheet.said("C3")).startsWith("region=510100 industrial_investment 2022 ");
    assertThat(sheet.said("B7")).startsWith("region=510500 industrial_value_added 2021 ");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aUnitRowOfItsOwnMayBeNamed() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "unit-row-with-its-name",
            s ->
                s.text("A1", "四川省2022年")
                    .texts("A2", "地区", "工业增加值", "规上工业企业数")
                    .texts("A3", "计量单位", "亿元", "家")
                    .texts("A4", "甲", "1", "2")
                    .text("A5", "成都市")
                    .number("B5", 5000)
                    .number("C5", 4000));

    assertThat(sheet.cells()).containsExactly("B5", "C5");
    assertThat(sheet.said("C5"))
        .isEqualTo("region=510100 above_scale_enterprises 2022 [4000, 4000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void periodsAndIndicatorsMayStandInEitherOrder() {
    SheetUnderTest outer = SheetUnderTest.of(folder, "period-over-indicator", this::periodsOutside);
    SheetUnderTest inner = SheetUnderTest.of(folder, "indicator-over-period", this::periodsInside);

    assertThat(outer.said("D4")).isEqualTo(inner.said("C4"));
    assertThat(outer.said("C4")).isEqualTo(inner.said("D4"));
    assertThat(outer.said("C4")).startsWith("region=510100 industrial_investment 2022-01/06 ");
    assertThat(outer.observations()).as("and nothing else is observed").isEmpty();
    assertThat(inner.observations()).as("and nothing else is observed").isEmpty();
  }

  private void periodsOutside(SheetFixture sheet) {
    sheet
        .text("A1", "四川省工业（亿元）")
        .texts("A2", "地区", "2022年1-6月", "", "2021年1-6月")
        .texts("B3", "工业增加值", "工业投资", "工业增加值", "工业投资")
        .text("A4", "成都市")
        .number("B4", 4)
        .number("C4", 3)
        .number("D4", 2)
        .number("E4", 1);
  }

  private void periodsInside(SheetFixture sheet) {
    sheet
        .text("A1", "四川省工业（亿元）")
        .texts("A2", "地区", "工业增加值", "", "工业投资")
        .texts("B3", "2022年1-6月", "2021年1-6月", "2022年1-6月", "2021年1-6月")
        .text("A4", "成都市")
        .number("B4", 4)
        .number("C4", 2)
        .number("D4", 3)
        .number("E4", 1);
  }
}
