package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office-like tables whose header is all there is to go by, 表头识别. */
class HeaderRecognitionTest {

  @TempDir Path folder;

  @Test
  void titleUnitLineAndHeaderTellWhatTheNumbersAre() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "title-and-unit-line-understood",
            s ->
                s.text("A1", "四川省2022年工业主要指标")
                    .merge("A1:C1")
                    .text("C2", "单位：亿元")
                    .texts("A3", "市（州）", "工业增加值", "规上工业企业数（家）")
                    .text("A4", "成 都 市")
                    .number("B4", 5067.0, "#,##0.0")
                    .number("C4", 4114, "#,##0")
                    .text("A5", "眉山市")
                    .number("B5", 545.3, "#,##0.0")
                    .number("C5", 700, "#,##0"));

    assertThat(sheet.reading().title()).isEqualTo("四川省2022年工业主要指标");
    assertThat(sheet.said("B4"))
        .isEqualTo("region=510100 industrial_value_added 2022 [506695000000, 506705000000]");
    assertThat(sheet.said("C4"))
        .isEqualTo("region=510100 above_scale_enterprises 2022 [4114, 4114]");
    assertThat(sheet.figure("B4").entity()).isEqualTo("成 都 市");
    assertThat(sheet.figure("B4").written().raw()).isEqualTo("5,067.0");
    assertThat(sheet.figure("C5").indicatorAsWritten()).isEqualTo("规上工业企业数（家）");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
    assertThat(sheet.compositions()).isEmpty();
  }

  @Test
  void periodsInHeadersCountBeforeThatOfTheTitle() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "periods-in-headers-kept",
            s ->
                s.text("A1", "眉山市2023年6月工业经济指标")
                    .texts("A2", "区县", "工业投资1—6月累计（万元）", "上年同期工业投资（万元）", "2022年工业投资（亿元）")
                    .text("A3", "东坡区")
                    .number("B3", 312600)
                    .number("C3", 290000)
                    .number("D3", 60.1));

    assertThat(sheet.said("B3"))
        .isEqualTo("region=511402 industrial_investment 2023-01/06 [3125995000, 3126005000]");
    assertThat(sheet.figure("C3").period().code()).isEqualTo("2022-06");
    assertThat(sheet.figure("D3").period().code()).isEqualTo("2022");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void growthFollowsTheIndicatorAtItsLeft() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "bare-growth-header-follows-its-level",
            s ->
                s.text("A1", "四川省2023年1-6月 单位：亿元、%")
                    .texts("A2", "地区", "规上工业增加值", "同比增长", "营业收入", "同比±%")
                    .text("A3", "宜宾市")
                    .number("B3", 610.2)
                    .number("C3", 8.3)
                    .number("D3", 2010.5)
                    .number("E3", -1.2));

    assertThat(sheet.said("C3"))
        .isEqualTo("region=511500 above_scale_value_added_growth 2023-01/06 [0.0825, 0.0835]");
    assertThat(sheet.figure("E3").indicator()).isEqualTo("operating_revenue_growth");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void rowsOfIndicatorsHaveTheirUnitsBesideThem() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "indicators-as-rows-understood",
            s ->
                s.text("A1", "德阳市2023年1—6月工业经济主要指标")
                    .texts("A2", "指标名称", "计量单位", "本年累计", "上年同期", "同比增速（%）")
                    .texts("A3", "规上工业增加值", "亿元")
                    .number("C3", 520.1)
                    .number("D3", 489.8)
                    .number("E3", 6.2)
                    .texts("A4", "规上工业企业数", "家")
                    .number("C4", 1530)
                    .number("D4", 1490)
                    .text("E4", "—"));

    assertThat(sheet.said("C3"))
        .isEqualTo("region=510600 above_scale_value_added 2023-01/06 [52005000000, 52015000000]");
    assertThat(sheet.figure("D3").period().code()).isEqualTo("2022-01/06");
    assertThat(sheet.said("E3"))
        .isEqualTo("region=510600 above_scale_value_added_growth 2023-01/06 [0.0615, 0.0625]");
    assertThat(sheet.said("D4"))
        .isEqualTo("region=510600 above_scale_enterprises 2022-01/06 [1490, 1490]");
    assertThat(sheet.figure("C3").indicatorAsWritten()).isEqualTo("规上工业增加值/本年累计");
    assertThat(sheet.figure("C3").entity()).isEqualTo("德阳市");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void yearsAsColumnsTakeTheIndicatorOfTheTitle() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "years-as-columns-understood",
            s ->
                s.text("A1", "四川省各市（州）规上工业增加值（亿元）")
                    .text("A2", "地区")
                    .number("B2", 2021)
                    .number("C2", 2022)
                    .text("A3", "乐山市")
                    .number("B3", 700.5)
                    .number("C3", 742.1));

    assertThat(sheet.figure("B3").period().code()).isEqualTo("2021");
    assertThat(sheet.figure("C3").indicator()).isEqualTo("above_scale_value_added");
    assertThat(sheet.cells()).containsExactly("B3", "C3");
  }

  @Test
  void mergedHeaderWithUnitsUnderItIsOneHeader() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "merged-header-with-unit-row-understood",
            s ->
                s.text("A1", "2022年四川省工业")
                    .texts("A2", "地区", "工业增加值", "", "企业数")
                    .merge("A2:A4")
                    .merge("B2:C2")
                    .texts("B3", "总量", "同比增长", "规上工业企业数")
                    .texts("B4", "亿元", "%", "家")
                    .text("A5", "自贡市")
                    .number("B5", 500.1)
                    .number("C5", 4.4)
                    .number("D5", 600));

    assertThat(sheet.said("B5"))
        .isEqualTo("region=510300 industrial_value_added 2022 [50005000000, 50015000000]");
    assertThat(sheet.figure("B5").path()).containsExactly("工业增加值", "总量", "亿元");
    assertThat(sheet.figure("C5").indicator()).isEqualTo("industrial_value_added_growth");
    assertThat(sheet.figure("D5").indicator()).isEqualTo("above_scale_enterprises");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void targetsAreNotTakenForActuals() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "target-column-is-a-target",
            s ->
                s.text("A1", "四川省2022年 单位：亿元")
                    .texts("A2", "地区", "2027年工业增加值目标", "工业增加值")
                    .text("A3", "泸州市")
                    .number("B3", 1200)
                    .number("C3", 900));

    assertThat(sheet.figure("B3").kind()).isEqualTo(FigureKind.TARGET);
    assertThat(sheet.figure("B3").period().code()).isEqualTo("2027");
    assertThat(sheet.figure("C3").kind()).isEqualTo(FigureKind.ACTUAL);
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void projectListsAreListsWithCodesDatesAndPlaces() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "project-list-understood",
            s ->
                s.text("A1", "2023年重点项目（单位：亿元）")
                    .texts("A2", "序号", "项目名称", "所属集群", "所在市（州）", "总投资", "计划竣工时间", "备注")
                    .number("A3", 1)
                    .texts("B3", "某光伏项目", "成乐眉晶硅光伏产业集群", "眉山市、乐山市")
                    .number("E3", 30)
                    .texts("F3", "2028年6月", "在建"));

    assertThat(sheet.figure("E3").subject().code())
        .isEqualTo("region=510000;cluster=chenglemei_pv;project=某光伏项目");
    assertThat(sheet.said("F3")).contains("planned_completion").contains("start=2028-06-01");
    assertThat(sheet.figure("E3").is(Mark.LIST_ITEM)).isTrue();
    assertThat(sheet.cells()).containsExactly("E3", "F3");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void twoTablesOnASheetAreBothRead() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "second-table-read-too",
            s ->
                s.text("A1", "四川省2022年工业投资（亿元）")
                    .texts("A2", "地区", "工业投资", "技改投资")
                    .text("A3", "成都市")
                    .number("B3", 1777.6)
                    .number("C3", 621.4)
                    .text("A5", "四川省2021年企业（家）")
                    .texts("A6", "地区", "规上工业企业数", "高新技术企业数")
                    .text("A7", "成都市")
                    .number("B7", 4000)
                    .number("C7", 9000));

    assertThat(sheet.cells()).containsExactly("B3", "C3", "B7", "C7");
    assertThat(sheet.said("B7"))
        .isEqualTo("region=510100 above_scale_enterprises 2021 [4000, 4000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aSheetOfWordsSaysThatItIsNoTable() {
    SheetUnderTest sheet =
        SheetUnderTest.of(folder, "words-are-no-table", s -> s.text("A1", "填报说明：请于每月5日前报送。"));

    assertThat(sheet.observations()).containsExactly("SHEET_NOT_A_TABLE A1 填报说明：请于每月5日前报送。");
    assertThat(sheet.cells()).isEmpty();
  }

  @Test
  void anEmptySheetSaysSo() {
    SheetUnderTest sheet = SheetUnderTest.of(folder, "empty-sheet-said", s -> {});

    assertThat(sheet.observations()).containsExactly("EMPTY_SHEET A1");
  }
}
