package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sums take in, pass over or leave out by mistake, and what only looks like it, 求和公式. */
class SumFaultsTest {

  @TempDir Path folder;

  /** Four districts, two columns of money; the total stands in row 7. */
  private SheetUnderTest table(String name, Consumer<SheetFixture> more) {
    return SheetUnderTest.of(
        folder,
        name,
        s -> {
          s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "技改投资");
          district(s, 3, "东坡区");
          district(s, 4, "彭山区");
          district(s, 5, "仁寿县");
          district(s, 6, "洪雅县");
          s.text("A7", "合计");
          more.accept(s);
        });
  }

  private static void district(SheetFixture s, int row, String name) {
    s.text("A" + row, name).number("B" + row, row).number("C" + row, row);
  }

  private static void sums(SheetFixture s, String first, String second) {
    s.formula("B7", first, 18).formula("C7", second, 18);
  }

  private void assertObserved(SheetUnderTest sheet, String... observations) {
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly(observations);
  }

  @Test
  void aTextNumberInsideASumIsPassedOver() {
    SheetUnderTest sheet =
        table(
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
  void aTextNumberOutsideTheSumOrInAChainIsNotPassedOver() {
    SheetUnderTest sheet =
        table(
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
            "missing-mark-in-sum-valid",
            s -> {
              s.text("B5", "—").text("C5", "");
              sums(s, "SUM(B3:B6)", "SUM(C3:C6)");
            });

    assertObserved(sheet);
  }

  @Test
  void aChainThatLeavesOneOutIsSaid() {
    SheetUnderTest sheet = table("chain-too-short-said", s -> sums(s, "B3+B4+B6", "C3+C4+C5+C6"));

    assertObserved(sheet, "SUM_LEAVES_OUT B7 =B3+B4+B6; B5");
  }

  @Test
  void whatIsLeftOutBecauseItIsEmptyIsNotMissed() {
    SheetUnderTest sheet =
        table(
            "empty-part-left-out-valid",
            s -> {
              s.text("B6", "-");
              sums(s, "SUM(B3:B5)", "SUM(C3:C6)");
            });

    assertObserved(sheet);
  }

  @Test
  void aSubtotalBesideItsPartsIsCountedTwice() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "subtotal-added-twice-said",
            s -> {
              s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "技改投资");
              district(s, 3, "东坡区");
              district(s, 4, "彭山区");
              s.text("A5", "小计").formula("B5", "SUM(B3:B4)", 7).formula("C5", "SUM(C3:C4)", 7);
              district(s, 6, "仁寿县");
              district(s, 7, "洪雅县");
              s.text("A8", "小计").formula("B8", "SUM(B6:B7)", 13).formula("C8", "SUM(C6:C7)", 13);
              s.text("A9", "合计").formula("B9", "SUM(B3:B8)", 40).formula("C9", "C5+C8", 20);
            });

    assertObserved(sheet, "SUM_COUNTS_TWICE B9 =SUM(B3:B8); B5、B8");
  }

  @Test
  void typedSubtotalsAreCountedTwiceAsWell() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "typed-subtotal-added-twice-said",
            s -> {
              s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "技改投资");
              district(s, 3, "东坡区");
              district(s, 4, "彭山区");
              s.text("A5", "小计").number("B5", 7).number("C5", 7);
              district(s, 6, "仁寿县");
              district(s, 7, "洪雅县");
              s.text("A8", "小计").number("B8", 13).number("C8", 13);
              s.text("A9", "合计").formula("B9", "SUM(B3:B8)", 40).formula("C9", "SUM(C5,C8)", 20);
            });

    assertObserved(sheet, "SUM_COUNTS_TWICE B9 =SUM(B3:B8); B5、B8");
  }

  @Test
  void subtotalsOfTheSpreadsheetProgramPassOverEachOther() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "subtotal-function-valid",
            s -> {
              s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "技改投资");
              district(s, 3, "东坡区");
              district(s, 4, "彭山区");
              s.text("A5", "小计").formula("B5", "SUBTOTAL(9,B3:B4)", 7).number("C5", 7);
              district(s, 6, "仁寿县");
              s.text("A7", "合计").formula("B7", "SUBTOTAL(9,B3:B6)", 13).number("C7", 13);
            });

    assertThat(sheet.observations()).noneMatch(said -> said.startsWith("SUM_COUNTS_TWICE"));
  }

  @Test
  void theOwnerAndItsOfWhichAreCountedTwice() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "of-which-added-twice-said",
            s -> {
              s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "技改投资");
              district(s, 3, "东坡区");
              s.text("A4", "其中：高新区").number("B4", 1).number("C4", 1);
              district(s, 5, "彭山区");
              district(s, 6, "仁寿县");
              s.text("A7", "合计").formula("B7", "SUM(B3:B6)", 15).formula("C7", "C3+C5+C6", 14);
            });

    assertThat(sheet.observations())
        .filteredOn(said -> said.startsWith("SUM_"))
        .containsExactly("SUM_COUNTS_TWICE B7 =SUM(B3:B6); B3");
  }

  @Test
  void aCellNamedTwiceIsCountedTwice() {
    SheetUnderTest sheet =
        table("cell-named-twice-said", s -> sums(s, "B3+B4+B4+B5+B6", "SUM(C3:C6)"));

    assertObserved(sheet, "SUM_COUNTS_TWICE B7 =B3+B4+B4+B5+B6; B4:B4");
  }

  @Test
  void aSumThatIncludesItselfIsSaid() {
    SheetUnderTest sheet =
        table("sum-includes-itself-said", s -> sums(s, "SUM(B3:B7)", "SUM(C3:C6)"));

    assertObserved(sheet, "SUM_INCLUDES_ITSELF B7 =SUM(B3:B7)");
  }

  @Test
  void aSumThatIncludesTheYearOfTheHeaderIsSaid() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "sum-includes-year-said",
            s -> {
              s.text("A1", "眉山市工业投资（单位：亿元）");
              s.text("A2", "区县").number("B2", 2021).number("C2", 2022);
              district(s, 3, "东坡区");
              district(s, 4, "彭山区");
              district(s, 5, "仁寿县");
              s.text("A6", "合计").formula("B6", "SUM(B2:B5)", 2033).formula("C6", "SUM(C3:C5)", 12);
            });

    assertThat(sheet.observations())
        .filteredOn(said -> said.startsWith("SUM_"))
        .containsExactly("SUM_INCLUDES_HEADING B6 =SUM(B2:B5); B2");
  }

  @Test
  void valuesThatLookLikeYearsAreValues() {
    SheetUnderTest sheet =
        table(
            "values-like-years-valid",
            s -> {
              s.number("B3", 2021).number("C3", 2022);
              sums(s, "SUM(B3:B6)", "SUM(C3:C6)");
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
  void hiddenRowsWithoutNamesEnterSumsAsWell() {
    SheetUnderTest sheet =
        table(
            "hidden-nameless-row-in-sum-said",
            s -> {
              s.text("A6", "").hideRow(6);
              sums(s, "SUM(B3:B6)", "SUM(C3:C5)");
            });

    assertThat(sheet.observations())
        .contains("HIDDEN_IN_SUM B7 =SUM(B3:B6)")
        .noneMatch(said -> said.startsWith("HIDDEN_IN_SUM C7"));
  }

  @Test
  void aHiddenColumnInsideASumIsSaid() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "hidden-column-in-sum-said",
            s -> {
              s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "技改投资", "基建投资", "投资合计");
              s.text("A3", "东坡区").number("B3", 1).number("C3", 1).number("D3", 1);
              s.formula("E3", "SUM(B3:D3)", 3).hideColumn("C");
              s.text("A4", "彭山区").number("B4", 1).number("C4", 1).number("D4", 1);
              s.formula("E4", "SUM(B4,D4)", 2);
            });

    assertThat(sheet.observations())
        .contains("HIDDEN_IN_SUM E3 =SUM(B3:D3)")
        .noneMatch(said -> said.startsWith("HIDDEN_IN_SUM E4"));
  }

  @Test
  void hiddenRowsWithoutNumbersEnterNothing() {
    SheetUnderTest sheet =
        table(
            "hidden-empty-row-valid",
            s -> {
              s.text("B5", "").text("C5", "").hideRow(5);
              sums(s, "SUM(B3:B6)", "SUM(C3:C6)");
            });

    assertObserved(sheet);
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

  @Test
  void anActualThatARegressionProducedIsSaid() {
    SheetUnderTest sheet =
        table(
            "actual-from-forecast-said",
            s -> {
              s.formula("B4", "ROUND(_xlfn.FORECAST.LINEAR(2022,B5:B6,C5:C6),1)", 4);
              sums(s, "SUM(B3:B6)", "SUM(C3:C6)");
            });

    assertObserved(sheet, "EXTRAPOLATED B4 =ROUND(_xlfn.FORECAST.LINEAR(2022,B5:B6,C5:C6),1)");
  }

  @Test
  void aColumnThatSaysItForecastsMayDoSo() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "forecast-column-valid",
            s -> {
              s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "工业投资预测");
              s.text("A3", "东坡区").number("B3", 1).formula("C3", "TREND(B3:B4)", 1);
              s.text("A4", "彭山区").number("B4", 2).formula("C4", "TREND(B3:B4)", 2);
            });

    assertThat(sheet.observations()).noneMatch(said -> said.startsWith("EXTRAPOLATED"));
  }

  @Test
  void aLostReferenceBehindAValueIsSaid() {
    SheetUnderTest sheet =
        table("lost-reference-said", s -> sums(s, "IFERROR(SUM(B3:B5,#REF!),12)", "SUM(C3:C6)"));

    assertObserved(sheet, "BROKEN_REFERENCE B7 =IFERROR(SUM(B3:B5,#REF!),12)");
  }
}
