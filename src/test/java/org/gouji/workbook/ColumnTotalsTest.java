package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which columns of a table make up which, 栏间构成. */
class ColumnTotalsTest {

  @TempDir Path folder;

  private List<String> compositions(String name, Consumer<SheetFixture> cells) {
    return SheetUnderTest.of(folder, name, cells).compositions();
  }

  private static void row(SheetFixture sheet, int row, String label, double... numbers) {
    sheet.text("A" + row, label);
    for (int i = 0; i < numbers.length; i++) {
      sheet.number((char) ('B' + i) + String.valueOf(row), numbers[i]);
    }
  }

  @Test
  void aTotalColumnIsMadeUpOfTheColumnsBesideIt() {
    assertThat(
            compositions(
                "total-column-composed",
                s -> {
                  s.text("A1", "成都市2022年固定资产投资（单位：亿元）");
                  s.texts("A2", "行业", "合计", "建筑工程", "设备购置", "其他费用");
                  row(s, 3, "采矿业", 60, 10, 20, 30);
                  row(s, 4, "制造业", 90, 20, 30, 40);
                }))
        .containsExactly("B3=C3+D3+E3", "B4=C4+D4+E4");
  }

  @Test
  void theTotalOfAGroupEndsWithItsGroup() {
    assertThat(
            compositions(
                "group-total-ends-with-group",
                s -> {
                  s.text("A1", "四川省2022年");
                  s.texts("A2", "地区", "企业数（个）", "", "", "营业收入（亿元）", "").merge("B2:D2");
                  s.merge("A2:A3").merge("E2:F2").texts("B3", "小计", "中央", "地方", "小计", "其中：出口");
                  row(s, 4, "成都市", 5, 2, 3, 70, 20);
                }))
        .containsExactlyInAnyOrder("B4=C4+D4", "E4⊃F4");
  }

  @Test
  void aGrowthRateOrShareIsNoPartOfItsTotal() {
    assertThat(
            compositions(
                "share-column-is-no-part",
                s -> {
                  s.text("A1", "2022年投资（单位：亿元）");
                  s.texts("A2", "行业", "合计", "国有", "私营", "私营比重（%）");
                  row(s, 3, "采矿业", 60, 10, 50, 83.3);
                  row(s, 4, "制造业", 90, 40, 50, 55.6);
                }))
        .containsExactly("B3=C3+D3", "B4=C4+D4");
  }

  @Test
  void classesThatOverlapAreNotSummed() {
    assertThat(
            compositions(
                "overlapping-columns-are-no-sum",
                s -> {
                  s.text("A1", "2022年企业数（单位：个）");
                  s.texts("A2", "行业", "合计", "国有", "私营", "大中型企业");
                  row(s, 3, "采矿业", 60, 10, 50, 30);
                }))
        .isEmpty();
  }

  @Test
  void twoBreakdownsOfOneTotalAreTwoSums() {
    assertThat(
            compositions(
                "sex-and-residence-are-two-sums",
                s -> {
                  s.text("A1", "四川省2022年人口（单位：万人）");
                  s.texts("A2", "地区", "总人口", "男", "女", "城镇", "乡村");
                  row(s, 3, "成都市", 100, 52, 48, 70, 30);
                }))
        .containsExactlyInAnyOrder("B3=C3+D3", "B3=E3+F3");
  }

  @Test
  void theThreeIndustriesMakeUpTheProductAndTheSecondHasItsOwnBranches() {
    assertThat(
            compositions(
                "three-industries-make-up-gdp",
                s -> {
                  s.text("A1", "2022年地区生产总值（单位：亿元）");
                  s.texts("A2", "地区", "地区生产总值", "第一产业", "第二产业", "工业", "建筑业", "第三产业");
                  row(s, 3, "成都市", 100, 3, 37, 30, 7, 60);
                }))
        .contains("B3=C3+D3+G3", "D3=E3+F3")
        .doesNotContain("B3=C3+D3+E3+F3+G3");
  }

  @Test
  void electricityOfTheThreeIndustriesLeavesOutTheHouseholds() {
    assertThat(
            compositions(
                "electricity-of-industries-is-no-sum",
                s -> {
                  s.text("A1", "2022年用电量（单位：亿千瓦时）");
                  s.texts("A2", "地区", "全社会用电量", "第一产业", "第二产业", "第三产业", "居民生活用电");
                  row(s, 3, "成都市", 100, 3, 37, 30, 30);
                }))
        .isEmpty();
  }

  @Test
  void columnsUnderAnotherAreAllOfItOnlyWhereTheNumbersBearItOut() {
    assertThat(
            compositions(
                "subcolumns-borne-out-by-numbers",
                s -> {
                  s.text("A1", "2022年畜牧（单位：万头）");
                  s.texts("A2", "地区", "大牲畜", "", "", "羊", "", "");
                  s.texts("C3", "牛", "马").texts("F3", "山羊", "奶山羊");
                  s.merge("A2:A3").merge("B2:B3").merge("C2:D2").merge("E2:E3").merge("F2:G2");
                  row(s, 4, "成都市", 10, 7, 3, 9, 9, 4);
                  row(s, 5, "绵阳市", 20, 15, 5, 8, 7, 2);
                  row(s, 6, "德阳市", 30, 15, 16, 7, 6, 3);
                }))
        .contains("B4=C4+D4", "B6=C6+D6", "E4⊃F4+G4", "E5⊃F5+G5");
  }

  @Test
  void aTableThatGoesOnElsewhereHasNotAllPartsOfItsTotal() {
    assertThat(
            compositions(
                "table-goes-on-elsewhere",
                s -> {
                  s.text("A1", "2022年投资（一）（单位：亿元）");
                  s.texts("A2", "地区", "合计", "农业", "采矿业");
                  row(s, 3, "成都市", 60, 10, 20);
                  row(s, 4, "绵阳市", 90, 40, 10);
                  row(s, 5, "德阳市", 80, 30, 10);
                }))
        .isEmpty();
  }

  @Test
  void yearsBesideOneAnotherAreNoPartsOfEachOther() {
    assertThat(
            compositions(
                "totals-of-two-years-kept-apart",
                s -> {
                  s.text("A1", "人员（单位：人）");
                  s.texts("A2", "地区", "2021年", "", "", "2022年", "", "");
                  s.merge("A2:A3").merge("B2:D2").merge("E2:G2");
                  s.texts("B3", "合计", "男", "女", "合计", "男", "女");
                  row(s, 4, "成都市", 10, 6, 4, 20, 11, 9);
                }))
        .containsExactlyInAnyOrder("B4=C4+D4", "E4=F4+G4");
  }
}
