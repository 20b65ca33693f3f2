package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.workbook.DistrictTable.assertObserved;
import static org.gouji.workbook.DistrictTable.district;
import static org.gouji.workbook.DistrictTable.sums;
import static org.gouji.workbook.DistrictTable.table;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sums that take in what is counted already or is no part, 重复求和. */
class SumsCountOnceTest {

  @TempDir Path folder;

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
        table(folder, "cell-named-twice-said", s -> sums(s, "B3+B4+B4+B5+B6", "SUM(C3:C6)"));

    assertObserved(sheet, "SUM_COUNTS_TWICE B7 =B3+B4+B4+B5+B6; B4:B4");
  }

  @Test
  void aSumThatIncludesItselfIsSaid() {
    SheetUnderTest sheet =
        table(folder, "sum-includes-itself-said", s -> sums(s, "SUM(B3:B7)", "SUM(C3:C6)"));

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
            folder,
            "values-like-years-valid",
            s -> {
              s.number("B3", 2021).number("C3", 2022);
              sums(s, "SUM(B3:B6)", "SUM(C3:C6)");
            });

    assertObserved(sheet);
  }
}
