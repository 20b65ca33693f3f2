package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gouji.figure.Mark;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is odd about single cells, 单元格现象. */
class CellObservationsTest {

  @TempDir Path folder;

  private SheetUnderTest counties(String name, String header, Consumer<SheetFixture> cells) {
    return SheetUnderTest.of(
        folder,
        name,
        s -> {
          s.text("A1", "眉山市2022年").texts("A2", "区县", header);
          s.text("A3", "东坡区").text("A4", "彭山区");
          cells.accept(s);
        });
  }

  @Test
  void aNumberKeptAsTextIsReadAndSaid() {
    SheetUnderTest sheet =
        counties("text-number-said", "工业投资（亿元）", s -> s.number("B3", 1.5).text("B4", " 12.50 "));

    assertThat(sheet.said("B4")).endsWith("[1249500000, 1250500000]");
    assertThat(sheet.figure("B4").is(Mark.TEXT_NUMBER)).isTrue();
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("TEXT_NUMBER B4 12.50");
  }

  @Test
  void wordsAroundANumberAndMissingMarksAreNoFault() {
    SheetUnderTest sheet =
        counties("qualifier-is-no-fault", "工业投资（亿元）", s -> s.text("B3", "超2300").text("B4", "—"));

    assertThat(sheet.said("B3")).endsWith("(230000000000, ∞)");
    assertThat(sheet.figure("B4").stated()).isEqualTo(new Stated.Missing("—"));
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void theUnitInTheCellCountsBeforeThatOfTheHeader() {
    SheetUnderTest sheet =
        counties(
            "unit-in-cell-counts", "工业投资（亿元）", s -> s.text("B3", "3200万元").text("B4", "1.73万亿元"));

    assertThat(sheet.said("B3")).endsWith("[31995000, 32005000]");
    assertThat(sheet.said("B4")).endsWith("[1725000000000, 1735000000000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void anErrorIsBrokenAndATextIsUnreadable() {
    SheetUnderTest sheet =
        counties(
            "errors-and-words-said",
            "工业投资（亿元）",
            s -> s.error("B3", FormulaError.REF).text("B4", "详见附件"));

    assertThat(sheet.figure("B3").stated()).isEqualTo(new Stated.Broken("#REF!"));
    assertThat(sheet.figure("B4").stated()).isEqualTo(new Stated.Unreadable("详见附件"));
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("BROKEN_CELL B3 #REF!", "UNREADABLE_NUMBER B4 详见附件");
  }

  @Test
  void withoutAUnitThereIsNoAmount() {
    SheetUnderTest sheet =
        counties("no-unit-no-amount", "工业投资", s -> s.number("B3", 1.5).number("B4", 2.5));

    assertThat(sheet.figure("B3").amount()).isEmpty();
    assertThat(sheet.figure("B3").written().number())
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1.5"));
    assertThat(sheet.observations())
        .as("once for the column, and nothing else is observed")
        .containsExactly("UNIT_MISSING B3 工业投资");
  }

  @Test
  void thingsAreCountedOneByOneUnderAUnitLineOfMoney() {
    SheetUnderTest sheet =
        counties(
            "count-needs-no-unit",
            "规上工业企业数",
            s -> s.text("B1", "单位：亿元").number("B3", 210).number("B4", 90));

    assertThat(sheet.said("B3")).endsWith("[210, 210]");
    assertThat(sheet.figure("B3").written().unit()).isEqualTo("家");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aPercentFormatIsItsOwnUnit() {
    SheetUnderTest sheet =
        counties(
            "percent-format-is-unit",
            "工业投资同比增速",
            s -> s.text("B1", "单位：亿元").number("B3", 0.0664, "0.0%").number("B4", 0.1, "0%"));

    assertThat(sheet.said("B3")).endsWith("[0.0655, 0.0665]");
    assertThat(sheet.figure("B3").written().raw()).isEqualTo("6.6%");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void unknownUnitsIndicatorsRegionsAndPeriodsAreSaid() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "unknown-things-said",
            s ->
                s.text("A1", "单位：桶")
                    .texts("A2", "区县", "工业投资", "神秘指数值")
                    .text("A3", "不存在区")
                    .number("B3", 1.5)
                    .number("C3", 2.5));

    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactlyInAnyOrder(
            "REGION_UNKNOWN A3 不存在区",
            "INDICATOR_UNKNOWN C2 神秘指数值",
            "PERIOD_MISSING B2",
            "UNIT_UNKNOWN B3 桶");
  }

  @Test
  void whatIsHiddenIsReadAndMarked() {
    SheetUnderTest sheet =
        counties(
            "hidden-row-marked", "工业投资（亿元）", s -> s.number("B3", 1.5).number("B4", 2.5).hideRow(4));

    assertThat(sheet.figure("B3").is(Mark.HIDDEN)).isFalse();
    assertThat(sheet.figure("B4").is(Mark.HIDDEN)).isTrue();
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aFormulaIsKeptBesideItsStoredValue() {
    SheetUnderTest sheet =
        counties("formula-kept", "工业投资（亿元）", s -> s.number("B3", 1.5).formula("B4", "B3*2", 3));

    Source.Cell source = (Source.Cell) sheet.figure("B4").source();
    assertThat(source.formula()).contains("B3*2");
    assertThat(source.cached()).hasValueSatisfying(value -> assertThat(value).startsWith("3"));
    assertThat(sheet.figure("B4").is(Mark.FORMULA)).isTrue();
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }
}
