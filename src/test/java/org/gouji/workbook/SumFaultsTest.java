package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.workbook.DistrictTable.assertObserved;
import static org.gouji.workbook.DistrictTable.sums;
import static org.gouji.workbook.DistrictTable.table;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sums pass over, leave out or mix, and what only looks like it, 求和公式. */
class SumFaultsTest {

  @TempDir Path folder;

  @Test
  void aTextNumberInsideASumIsPassedOver() {
    SheetUnderTest sheet =
        table(
            folder,
            "text-number-in-sum-said",
            s -> {
              s.text("B5", "超2300").text("C4", "12 345");
              sums(s, "SUM(B3:B6)", "SUM(C3:C6)");
            });

    assertThat(sheet.observations())
        .contains(
            "SUM_SKIPS_TEXT B7 =SUM(B3:B6); B5 超2300", "SUM_SKIPS_TEXT C7 =SUM(C3:C6); C4 12 345")
        .noneMatch(said -> said.startsWith("SUM_LEAVES_OUT"));
  }

  @Test
  void aTextNumberIsPassedOverWhateverItsUnit() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "text-number-without-unit-said",
            s -> {
              s.texts("A1", "城市", "2018年", "2019年");
              s.text("A2", "广州").number("B2", 1).number("C2", 1);
              s.text("A3", "中山").text("B3", "超2300").number("C3", 2);
              s.text("A4", "江门").number("B4", 3).number("C4", 3);
              s.text("A5", "合计").formula("B5", "SUM(B2:B4)", 4).formula("C5", "SUM(C2:C4)", 6);
            });

    assertThat(sheet.observations())
        .filteredOn(said -> said.startsWith("SUM_"))
        .containsExactly("SUM_SKIPS_TEXT B5 =SUM(B2:B4); B3 超2300");
  }

  @Test
  void aTextNumberOutsideTheSumOrInAChainIsNotPassedOver() {
    SheetUnderTest sheet =
        table(
            folder,
            "text-number-in-chain-valid",
            s -> {
              s.text("B5", "5");
              sums(s, "B3+B4+B5+B6", "SUM(C3:C6)");
            });

    assertObserved(sheet, "TEXT_NUMBER B5 5");
  }

  @Test
  void aMarkForMissingInsideASumIsNoNumber() {
    SheetUnderTest sheet =
        table(
            folder,
            "missing-mark-in-sum-valid",
            s -> {
              s.text("B5", "—").text("C5", "");
              sums(s, "SUM(B3:B6)", "SUM(C3:C6)");
            });

    assertObserved(sheet);
  }

  @Test
  void aChainThatLeavesOneOutIsSaid() {
    SheetUnderTest sheet =
        table(folder, "chain-too-short-said", s -> sums(s, "B3+B4+B6", "C3+C4+C5+C6"));

    assertObserved(sheet, "SUM_LEAVES_OUT B7 =B3+B4+B6; B5");
  }

  @Test
  void whatIsLeftOutBecauseItIsEmptyIsNotMissed() {
    SheetUnderTest sheet =
        table(
            folder,
            "empty-part-left-out-valid",
            s -> {
              s.text("B6", "-");
              sums(s, "SUM(B3:B5)", "SUM(C3:C6)");
            });

    assertObserved(sheet);
  }

  @Test
  void aSumOverDifferentUnitsIsSaid() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "sum-mixes-units-said",
            s -> {
              s.text("A1", "眉山市2022年工业");
              s.texts("A2", "区县", "工业投资（亿元）", "技改投资（万元）", "企业数（个）", "投资合计（亿元）");
              for (int row = 3; row <= 5; row++) {
                s.text("A" + row, new String[] {"东坡区", "彭山区", "仁寿县"}[row - 3]);
                s.number("B" + row, row).number("C" + row, row).number("D" + row, row);
                s.formula("E" + row, "SUM(B%d:C%d)".formatted(row, row), 2 * row);
              }
            });

    assertThat(sheet.observations())
        .contains("SUM_MIXES_UNITS E3 =SUM(B3:C3); 亿元、万元")
        .filteredOn(said -> said.startsWith("SUM_MIXES_UNITS"))
        .hasSize(3);
  }

  @Test
  void aSumThatAddsFewerThanItsNeighboursIsSaidWhateverTheRowsAre() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "shorter-than-neighbours-said",
            s -> {
              s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "一产投资", "工业投资", "技改投资", "全部");
              for (int row = 3; row <= 6; row++) {
                s.text("A" + row, new String[] {"东坡区", "彭山区", "仁寿县", "洪雅县"}[row - 3]);
                s.number("B" + row, row).number("C" + row, row).number("D" + row, row);
                String range = row == 5 ? "SUM(B5:C5)" : "SUM(B%d:D%d)".formatted(row, row);
                s.formula("E" + row, range, 3 * row);
              }
            });

    assertThat(sheet.observations())
        .filteredOn(said -> said.startsWith("SUM_LEAVES_OUT"))
        .containsExactly("SUM_LEAVES_OUT E5 =SUM(B5:C5); D5");
  }

  @Test
  void runningTotalsAreNoNeighboursOfEachOther() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "running-totals-valid",
            s -> {
              s.text("A1", "眉山市2022年工业投资（单位：亿元）").texts("A2", "区县", "工业投资", "累计");
              for (int row = 3; row <= 6; row++) {
                s.text("A" + row, new String[] {"东坡区", "彭山区", "仁寿县", "洪雅县"}[row - 3]);
                s.number("B" + row, row).formula("C" + row, "SUM(B$3:B" + row + ")", row);
              }
            });

    assertThat(sheet.observations()).noneMatch(said -> said.startsWith("SUM_"));
  }
}
