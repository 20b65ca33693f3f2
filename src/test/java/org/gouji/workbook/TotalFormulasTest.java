package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals whose formulas do not do what the rows say, 合计公式. */
class TotalFormulasTest {

  @TempDir Path folder;

  private SheetUnderTest table(String name, Consumer<SheetFixture> totals) {
    return SheetUnderTest.of(
        folder,
        name,
        s -> {
          s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "技改投资");
          s.text("A3", "东坡区").number("B3", 1).number("C3", 1);
          s.text("A4", "彭山区").number("B4", 2).number("C4", 2);
          s.text("A5", "仁寿县").number("B5", 3).number("C5", 3);
          s.text("A6", "合计");
          totals.accept(s);
        });
  }

  @Test
  void sumsOverAllRowsAreAsTheyShouldBe() {
    SheetUnderTest sheet =
        table(
            "plain-sums-valid",
            s -> s.formula("B6", "SUM(B3:B5)", 6).formula("C6", "SUM(C$3:C$5)", 6));

    assertThat(sheet.compositions()).containsExactly("B6=B3+B4+B5", "C6=C3+C4+C5");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aTypedTotalAmongSumsIsSaid() {
    SheetUnderTest sheet =
        table("hard-coded-total-said", s -> s.formula("B6", "SUM(B3:B5)", 6).number("C6", 7));

    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("HARD_CODED_TOTAL C6 7");
  }

  @Test
  void allTypedTotalsAreAHabitNotAFault() {
    SheetUnderTest sheet = table("all-typed-valid", s -> s.number("B6", 6).number("C6", 6));

    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aSumThatLeavesOutARowIsSaid() {
    SheetUnderTest sheet =
        table(
            "sum-range-too-short-said",
            s -> s.formula("B6", "SUM(B3:B4)", 3).formula("C6", "SUM(C3,C4:C5)", 6));

    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("SUM_LEAVES_OUT B6 =SUM(B3:B4); B5");
  }

  @Test
  void aHiddenRowInsideASumIsSaid() {
    SheetUnderTest sheet =
        table(
            "hidden-row-in-sum-said",
            s -> s.hideRow(4).formula("B6", "SUM(B3:B5)", 6).formula("C6", "SUM(C3:C5)", 6));

    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("HIDDEN_IN_SUM B6 =SUM(B3:B5)", "HIDDEN_IN_SUM C6 =SUM(C3:C5)");
  }

  @Test
  void otherFormulasAreLeftAlone() {
    SheetUnderTest sheet =
        table(
            "other-formulas-valid",
            s -> s.formula("B6", "B3+B4+B5", 6).formula("C6", "SUMIF(A3:A5,\"*区\",C3:C5)", 3));

    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }
}
