package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that name a place in several columns, the wider and the narrower, 多级地区. Synthetic. */
class TwoPlacesTest {

  @TempDir Path folder;

  @Test
  void theNarrowestPlaceIsWhatTheRowIsAbout() {
    SheetUnderTest sheet = panel("narrowest-place-wins", "四川省", "成都市", "绵阳市");

    assertThat(sheet.figure("D2").subject().region()).isEqualTo("510100");
    assertThat(sheet.figure("D3").subject().region()).isEqualTo("510700");
    assertThat(sheet.figure("D2").entity()).isEqualTo("成都市");
  }

  @Test
  void aNarrowPlaceNoCodeListHasIsNeverItsProvince() {
    SheetUnderTest sheet = panel("unlisted-place-is-not-its-province", "四川省", "甲新城", "乙新城");

    assertThat(sheet.figure("D2").subject().region()).isEqualTo("四川省甲新城");
    assertThat(sheet.figure("D3").subject().region()).isEqualTo("四川省乙新城");
  }

  @Test
  void unitLineInMoneyIsNotMeantForFirmsThatAreCounted() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "firms-are-not-money",
            s -> {
              s.text("A1", "2021年各市规模以上工业企业主要指标（单位：亿元）");
              s.texts("A2", "地区", "企业单位", "亏损企业", "营业收入");
              s.text("A3", "成都市").number("B3", 4200).number("C3", 310).number("D3", 15000);
              s.text("A4", "德阳市").number("B4", 1500).number("C4", 120).number("D4", 4000);
            });

    assertThat(sheet.figure("B3").written().unit()).isNotEqualTo("亿元");
    assertThat(sheet.figure("C3").written().unit()).isNotEqualTo("亿元");
    assertThat(sheet.figure("D3").written().unit()).isEqualTo("亿元");
  }

  @Test
  void dollarsAreNotTakenForYuan() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "dollars-are-no-yuan",
            s -> {
              s.text("A1", "2021年各市主要指标（单位：亿元）");
              s.texts("A2", "地区", "地区生产总值", "实际利用外资（万美元）");
              s.text("A3", "成都市").number("B3", 19917).number("C3", 259000);
              s.text("A4", "德阳市").number("B4", 2657).number("C4", 12000);
            });

    assertThat(sheet.figure("B3").written().unit()).isEqualTo("亿元");
    assertThat(sheet.figure("C3").written().unit()).isEqualTo("万美元");
    assertThat(sheet.figure("C3").indicator()).as("defined in yuan").isEmpty();
  }

  private SheetUnderTest panel(String name, String province, String one, String other) {
    return SheetUnderTest.of(
        folder,
        name,
        s -> {
          s.texts("A1", "年份", "省份", "城市", "GDP（亿元）");
          s.text("A2", "2020").texts("B2", province, one).number("D2", 17716.7);
          s.text("A3", "2020").texts("B3", province, other).number("D3", 3010.1);
        });
  }
}
