package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose rows stand under two labels, 双重标目. */
class TwoLabelsTest {

  @TempDir Path folder;

  @Test
  void theRegionOfAGroupHoldsForItsRowsAndEachIndicatorIsSummedByItself() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "region-of-group-holds-for-its-rows",
            s -> {
              s.text("A1", "四川省（单位：亿元）").texts("A2", "地区", "指标", "2021年", "2022年");
              s.texts("A3", "全省", "工业增加值").number("C3", 30).number("D3", 33);
              s.text("B4", "工业投资").number("C4", 9).number("D4", 10);
              s.texts("A5", "成都市", "工业增加值").number("C5", 20).number("D5", 22);
              s.text("B6", "工业投资").number("C6", 5).number("D6", 6);
              s.texts("A7", "德阳市", "工业增加值").number("C7", 10).number("D7", 11);
              s.text("B8", "工业投资").number("C8", 4).number("D8", 4);
            });

    assertThat(sheet.figure("D6").entity()).isEqualTo("成都市");
    assertThat(sheet.said("D6")).startsWith("region=510100 industrial_investment 2022");
    assertThat(sheet.compositions())
        .containsExactlyInAnyOrder("C3=C5+C7", "D3=D5+D7", "C4=C6+C8", "D4=D6+D8");
  }

  @Test
  void rowsOfOneRegionInSeveralYearsAreNeverAddedUp() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "years-of-one-region-kept-apart",
            s -> {
              s.text("A1", "四川省工业投资（单位：亿元）").texts("A2", "地区", "年份", "工业投资");
              s.texts("A3", "成都市", "2021年").number("C3", 20);
              s.texts("A4", "成都市", "2022年").number("C4", 21);
              s.texts("A5", "德阳市", "2021年").number("C5", 10);
              s.texts("A6", "德阳市", "2022年").number("C6", 11);
              s.texts("A7", "合计", "2021年").number("C7", 30);
              s.texts("A8", "合计", "2022年").number("C8", 32);
            });

    assertThat(sheet.compositions()).containsExactlyInAnyOrder("C7=C3+C5", "C8=C4+C6");
  }

  @Test
  void typesMakeUpTheirRegionAndRegionsTheWholeOfTheirType() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "types-and-regions-both-composed",
            s -> {
              s.text("A1", "四川省2022年企业数（单位：户）").texts("A2", "地区", "类型", "企业数");
              s.texts("A3", "全省", "合计").number("C3", 10);
              s.texts("A4", "全省", "工业").number("C4", 6);
              s.texts("A5", "全省", "服务业").number("C5", 4);
              s.texts("A6", "成都市", "合计").number("C6", 7);
              s.texts("A7", "成都市", "工业").number("C7", 4);
              s.texts("A8", "成都市", "服务业").number("C8", 3);
              s.texts("A9", "德阳市", "合计").number("C9", 3);
              s.texts("A10", "德阳市", "工业").number("C10", 2);
              s.texts("A11", "德阳市", "服务业").number("C11", 1);
            });

    assertThat(sheet.compositions())
        .containsExactlyInAnyOrder(
            "C3=C4+C5", "C6=C7+C8", "C9=C10+C11", "C3=C6+C9", "C4=C7+C10", "C5=C8+C11");
    assertThat(sheet.figure("C6").subject().region()).isEqualTo("510100");
  }

  @Test
  void aTotalBelowGroupsWithoutSubtotalsAddsAllTheirRows() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "total-below-groups-without-subtotals",
            s -> {
              s.text("A1", "眉山市2022年园区（单位：亿元）").texts("A2", "区县", "园区", "工业投资");
              s.texts("A3", "东坡区", "甲园区").number("C3", 1).merge("A3:A4");
              s.text("B4", "乙园区").number("C4", 2);
              s.texts("A5", "彭山区", "丙园区").number("C5", 3).merge("A5:A6");
              s.text("B6", "丁园区").number("C6", 4);
              s.text("A7", "合计").number("C7", 10).merge("A7:B7");
            });

    assertThat(sheet.compositions()).containsExactly("C7=C3+C4+C5+C6");
  }

  @Test
  void placesNoListKnowsAreSaidOnceAndStillMakeUpTheirCity() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "unknown-districts-said-once",
            s -> {
              s.text("A1", "2022年某市工业投资（单位：亿元）").texts("A2", "地区", "工业投资");
              s.text("A3", "全市").number("B3", 10);
              s.text("A4", "东城区").number("B4", 1);
              s.text("A5", "西岭区").number("B5", 2);
              s.text("A6", "南湖县").number("B6", 3);
              s.text("A7", "北原县").number("B7", 4);
            });

    assertThat(sheet.compositions()).containsExactly("B3=B4+B5+B6+B7");
    assertThat(sheet.observations())
        .filteredOn(words -> words.startsWith("REGION_UNKNOWN"))
        .hasSize(1);
  }
}
