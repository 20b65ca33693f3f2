package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gouji.figure.Mark;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as statistical yearbooks and portals print them, read without a layout, 年鉴表识别. */
class YearbookRecognitionTest {

  private static final List<String> PROVINCES =
      List.of(
          "北 京", "天 津", "河 北", "山 西", "内蒙古", "辽 宁", "吉 林", "黑龙江", "上 海", "江 苏", "浙 江", "安 徽", "福 建",
          "江 西", "山 东", "河 南", "湖 北", "湖 南", "广 东", "广 西", "海 南", "重 庆", "四 川", "贵 州", "云 南", "西 藏",
          "陕 西", "甘 肃", "青 海", "宁 夏", "新 疆");

  @TempDir Path folder;

  @Test
  void englishInHeadersTitlesAndNamesIsNoNameOfItsOwn() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "chinese-and-english-mixed-read-as-chinese",
            s ->
                s.text("A1", "四川省工业主要指标(2021年)")
                    .text(
                        "A2",
                        "Main Indicators of Industry in Sichuan by Region (2021), an English title")
                    .text("A3", "单位：亿元")
                    .texts("A4", "地 区", "Region", "工业\n增加值\nValue Added\nof Industry")
                    .texts("D4", "规上工业企业数\n(家)\nEnterprises\n(unit)")
                    .texts("A5", "成 都", "Chengdu")
                    .number("C5", 5067.1)
                    .number("D5", 4114)
                    .texts("A6", "眉 山", "Meishan")
                    .number("C6", 545.3)
                    .number("D6", 700));

    assertThat(sheet.reading().title()).isEqualTo("四川省工业主要指标(2021年)");
    assertThat(sheet.said("C5"))
        .isEqualTo("region=510100 industrial_value_added 2021 [506705000000, 506715000000]");
    assertThat(sheet.said("D6")).isEqualTo("region=511400 above_scale_enterprises 2021 [700, 700]");
    assertThat(sheet.figure("C5").entity()).isEqualTo("成 都");
    assertThat(sheet.figure("D5").indicatorAsWritten()).isEqualTo("规上工业企业数(家)");
    assertThat(sheet.cells()).containsExactly("C5", "D5", "C6", "D6");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aGroupSpansTheColumnsRightOfItWithoutBeingMerged() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "unmerged-group-header-spans-its-columns",
            s ->
                s.text("A1", "四川省2022年 单位：亿元、%")
                    .texts("A2", "地区", "工业增加值", "", "工业投资")
                    .merge("A2:A3")
                    .texts("B3", "总量", "同比增长", "总量", "同比增长")
                    .text("A4", "宜宾市")
                    .number("B4", 610.2)
                    .number("C4", 8.3)
                    .number("D4", 201.5)
                    .number("E4", -1.2));

    assertThat(sheet.figure("C4").path()).containsExactly("工业增加值", "同比增长");
    assertThat(sheet.figure("C4").indicator()).isEqualTo("industrial_value_added_growth");
    assertThat(sheet.figure("E4").path()).containsExactly("工业投资", "同比增长");
    assertThat(sheet.figure("E4").indicator()).isEqualTo("industrial_investment_growth");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aPartOfTheColumnAtItsLeftHasItsUnitAndStandsUnderIt() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "of-which-column-under-its-owner",
            s ->
                s.text("A1", "四川省2022年")
                    .texts("A2", "地区", "新产品销售收入\n(万元)")
                    .merge("A2:A3")
                    .merge("B2:B3")
                    .text("C3", "#出口\nExport")
                    .text("A4", "成都市")
                    .number("B4", 900)
                    .number("C4", 120));

    assertThat(sheet.figure("C4").indicatorAsWritten()).isEqualTo("新产品销售收入(万元)/其中:出口");
    assertThat(sheet.figure("C4").indicator()).as("出口 of new products is not all export").isEmpty();
    assertThat(sheet.figure("C4").written().unit()).isEqualTo("万元");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .allMatch(words -> words.startsWith("INDICATOR_UNKNOWN"));
  }

  @Test
  void theFourRegionsAndTheProvincesEachMakeUpTheCountry() {
    SheetUnderTest sheet =
        SheetUnderTest.of(folder, "economic-regions-are-not-added-to-provinces", this::national);

    String provinces = sheet.compositions().get(1);
    assertThat(sheet.compositions()).hasSize(6);
    assertThat(sheet.compositions().get(0)).isEqualTo("B3=B4+B5+B6+B7");
    assertThat(provinces).startsWith("B3=B8+B9+").endsWith("+B38");
    assertThat(sheet.compositions()).contains("B7=B13+B14+B15");
    assertThat(sheet.figure("B3").is(Mark.TOTAL)).isTrue();
    assertThat(sheet.figure("B3").subject().region()).isEqualTo("100000");
    assertThat(sheet.figure("B7").entity()).isEqualTo("东北地区");
    assertThat(sheet.figure("B30").subject().region()).isEqualTo("510000");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  private void national(SheetFixture sheet) {
    sheet.text("A1", "各地区工业投资(2020年)").text("C1", "单位：亿元").texts("A2", "地区", "工业投资");
    sheet.text("A3", "全 国").number("B3", 31);
    int row = 4;
    for (String region : List.of("东部地区", "中部地区", "西部地区", "东北地区")) {
      sheet.text("A" + row, region).number("B" + row, 10);
      row++;
    }
    for (String province : PROVINCES) {
      sheet.text("A" + row, province).number("B" + row, 1);
      row++;
    }
  }

  @Test
  void aTableThatKeepsAllNumbersAsTextSaysSoOnce() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "all-numbers-as-text-said-once",
            s -> {
              s.text("A1", "四川省2022年（单位：亿元）").texts("A2", "地区", "工业投资", "技改投资");
              int row = 3;
              for (String city : List.of("成都市", "自贡市", "攀枝花市", "泸州市", "德阳市")) {
                s.texts("A" + row, city, "1" + row, "" + row);
                row++;
              }
            });

    assertThat(sheet.said("B3"))
        .isEqualTo("region=510100 industrial_investment 2022 [1250000000, 1350000000]");
    assertThat(sheet.cells()).hasSize(10);
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("TEXT_NUMBER B3 13");
  }

  @Test
  void theTitleSaysWhoseNumbersTheColumnsName() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "title-subject-heads-the-indicator-path",
            s ->
                s.text("A1", "5-3 各地区高技术产业生产经营情况(2015年)")
                    .text("A2", "单位：亿元")
                    .texts("A3", "地区", "利润总额")
                    .text("A4", "四 川")
                    .number("B4", 173)
                    .text("A5", "重 庆")
                    .number("B5", 163));

    assertThat(sheet.figure("B4").indicatorAsWritten()).isEqualTo("高技术产业/利润总额");
    assertThat(sheet.figure("B4").subject().code())
        .as("not the profits of all industry")
        .isEqualTo("region=510000;industry=high_tech_manufacturing");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aContinuationBelowKeepsTitlePeriodAndUnit() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "continuation-block-keeps-its-table",
            s ->
                s.text("A1", "5-4 各地区高技术产业生产经营情况(2015年)")
                    .text("A2", "单位：亿元")
                    .texts("A3", "地区", "利润总额")
                    .text("A4", "四 川")
                    .number("B4", 173)
                    .text("A6", "5-4续表")
                    .texts("A7", "地区", "营业收入")
                    .text("A8", "四 川")
                    .number("B8", 5172));

    assertThat(sheet.figure("B8").indicatorAsWritten()).isEqualTo("高技术产业/营业收入");
    assertThat(sheet.figure("B8").period().code()).isEqualTo("2015");
    assertThat(sheet.figure("B8").written().unit()).isEqualTo("亿元");
    assertThat(sheet.figure("B8").subject()).isEqualTo(sheet.figure("B4").subject());
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void whereColumnsAreYearsTheTitleNamesTheIndicator() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "newest-year-first-takes-title-as-indicator",
            s ->
                s.text("A1", "四川省各市（州）玻璃纤维纱产量（万吨）")
                    .texts("A2", "地区", "2022年", "2021年")
                    .text("A3", "成都市")
                    .number("B3", 60.5)
                    .number("C3", 58));

    assertThat(sheet.figure("B3").period().code()).isEqualTo("2022");
    assertThat(sheet.figure("C3").period().code()).isEqualTo("2021");
    assertThat(sheet.figure("B3").indicatorAsWritten()).isEqualTo("玻璃纤维纱产量/2022年");
    assertThat(sheet.figure("B3").written().unit()).isEqualTo("万吨");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .allMatch(words -> words.startsWith("INDICATOR_UNKNOWN"));
  }

  @Test
  void aTableOfTheNationalBureauThatNamesNoPlaceIsTakenForTheCountrysAndAskedAbout() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "portal-export-is-national",
            s ->
                s.text("A1", "数据库：年度数据")
                    .text("A2", "时间：最近10年")
                    .texts("A3", "指标", "2024年", "2023年")
                    .text("A4", "工业增加值(亿元)")
                    .number("B4", 405442)
                    .text("A5", "数据来源：国家统计局"));

    assertThat(sheet.figure("B4").entity()).isEqualTo("全国");
    assertThat(sheet.said("B4")).startsWith("region=100000 industrial_value_added 2024");
    assertThat(sheet.said("C4")).contains("Missing");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("REGION_INFERRED A5 数据来源：国家统计局");
  }
}
