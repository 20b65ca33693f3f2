package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are classes of industries, enterprises or people, 分类行的构成. */
class BreakdownRowsTest {

  @TempDir Path folder;

  private List<String> compositions(String name, Consumer<SheetFixture> rows) {
    return SheetUnderTest.of(
            folder,
            name,
            s -> {
              s.text("A1", "成都市2022年（单位：亿元）").texts("A2", "分组", "营业收入", "增长速度（%）");
              rows.accept(s);
            })
        .compositions();
  }

  private static void rows(SheetFixture sheet, Object... labelsAndNumbers) {
    int row = 3;
    for (int i = 0; i < labelsAndNumbers.length; i += 2) {
      sheet.text("A" + row, (String) labelsAndNumbers[i]);
      if (labelsAndNumbers[i + 1] instanceof Integer number) {
        sheet.number("B" + row, number);
      }
      row++;
    }
  }

  @Test
  void eachHeadingBeginsAnotherBreakdownOfTheTotal() {
    assertThat(
            compositions(
                "headings-begin-breakdowns",
                s ->
                    rows(
                        s, "总计", 100, "按轻重工业分", null, "轻工业", 40, "重工业", 60, "按企业规模分", null, "大型",
                        50, "中型", 30, "小型", 20)))
        .containsExactly("B3=B5+B6", "B3=B8+B9+B10");
  }

  @Test
  void classesOfSeveralKindsInOneListAreNotSummed() {
    assertThat(
            compositions(
                "classes-of-several-kinds-are-no-sum",
                s -> rows(s, "合计", 100, "国有企业", 60, "私营企业", 40, "大型企业", 70, "高技术制造业", 20)))
        .containsExactly("B3⊃B4+B5+B6+B7");
  }

  @Test
  void sectionsOfIndustryMakeUpTheTotalAndNotTheirDivisionsToo() {
    assertThat(
            compositions(
                "divisions-are-not-added-twice",
                s ->
                    rows(
                        s,
                        "总计",
                        100,
                        "采矿业",
                        10,
                        "  煤炭开采和洗选业",
                        6,
                        "  石油和天然气开采业",
                        4,
                        "制造业",
                        80,
                        "  食品制造业",
                        50,
                        "  汽车制造业",
                        20,
                        "电力、热力、燃气及水生产和供应业",
                        10)))
        .containsExactlyInAnyOrder("B4=B5+B6", "B7⊃B8+B9", "B3=B4+B7+B10");
  }

  @Test
  void unorderedListOfSectionsAndDivisionsClaimsNoSum() {
    assertThat(
            compositions(
                "flat-sections-and-divisions-are-no-sum",
                s -> rows(s, "总计", 100, "采矿业", 10, "煤炭开采和洗选业", 6, "制造业", 80, "食品制造业", 50)))
        .containsExactly("B3⊃B4+B5+B6+B7");
  }

  @Test
  void theFormulaSaysWhichRowsADoubtfulTotalAdds() {
    assertThat(
            compositions(
                "formula-settles-doubtful-total",
                s -> {
                  rows(s, "合计", null, "国有企业", 60, "私营企业", 40, "大型企业", 70);
                  s.formula("B3", "SUM(B4:B5)", 100);
                }))
        .containsExactly("B3=B4+B5");
  }

  @Test
  void hashRowsArePartsOfTheRowAboveAndNotOfTheTotal() {
    assertThat(
            compositions(
                "hash-rows-are-parts-of-row-above",
                s -> rows(s, "合计", 100, "内资", 60, "#国有", 20, "#私营", 10, "外资", 40)))
        .containsExactlyInAnyOrder("B4⊃B5+B6", "B3=B4+B7");
  }

  @Test
  void ofWhichWithoutIndentLeavesOpenWhereItEnds() {
    assertThat(
            compositions(
                "of-which-without-indent-is-doubtful",
                s -> rows(s, "合计", 100, "甲类", 60, "其中：出口", 20, "内销", 40, "乙类", 40)))
        .containsExactlyInAnyOrder("B4⊃B5", "B3⊃B4+B6+B7");
  }

  @Test
  void numberedLevelsAreAnOutline() {
    assertThat(
            compositions(
                "numbered-levels-are-outline",
                s ->
                    rows(
                        s, "合计", 100, "一、农业", 30, "（一）种植", 20, "（二）养殖", 10, "二、工业", 70, "（一）采矿", 25,
                        "（二）制造", 45)))
        .containsExactlyInAnyOrder("B4=B5+B6", "B7=B8+B9", "B3=B4+B7");
  }

  @Test
  void assetsInAllAreNoTotalOfTheRowsAbove() {
    assertThat(
            compositions(
                "total-assets-are-no-total",
                s -> rows(s, "流动资产", 30, "固定资产", 20, "资产总计", 80, "负债合计", 40)))
        .isEmpty();
  }

  @Test
  void theDivisionsOfMiningMakeItUpWhereAllAreThere() {
    assertThat(
            compositions(
                "all-divisions-make-up-section",
                s ->
                    rows(
                        s,
                        "采矿业",
                        28,
                        "煤炭开采和洗选业",
                        1,
                        "石油和天然气开采业",
                        2,
                        "黑色金属矿采选业",
                        3,
                        "有色金属矿采选业",
                        4,
                        "非金属矿采选业",
                        5,
                        "开采专业及辅助性活动",
                        6,
                        "其他采矿业",
                        7)))
        .containsExactly("B3=B4+B5+B6+B7+B8+B9+B10");
  }
}
