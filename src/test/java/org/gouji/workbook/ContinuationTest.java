package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gouji.figure.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables cut into parts for printing, 续表. */
class ContinuationTest {

  @TempDir Path folder;

  @Test
  void rowsThatGoOnBelowBelongToTheTotalAboveThem() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "continued-rows-below-have-one-total",
            s ->
                s.text("A1", "四川省2022年工业投资（亿元）")
                    .texts("A2", "地区", "工业投资")
                    .text("A3", "全省")
                    .number("B3", 30)
                    .text("A4", "成都市")
                    .number("B4", 20)
                    .text("A5", "续表 1")
                    .texts("A6", "地区", "工业投资")
                    .text("A7", "泸州市")
                    .number("B7", 10));

    assertThat(sheet.cells()).containsExactly("B3", "B4", "B7");
    assertThat(sheet.compositions()).containsExactly("B3=B4+B7");
    assertThat(sheet.said("B7"))
        .isEqualTo("region=510500 industrial_investment 2022 [950000000, 1050000000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void rowsThatGoOnOnTheNextSheetBelongToTheTotalThere() {
    Path file =
        WorkbookFixture.named("continued-rows-on-next-sheet-have-one-total")
            .sheet(
                "3-1",
                s ->
                    s.text("A1", "3-1 四川省2022年工业投资")
                        .text("A2", "单位：亿元")
                        .texts("A3", "地区", "工业投资")
                        .text("A4", "全省")
                        .number("B4", 30)
                        .text("A5", "成都市")
                        .number("B5", 20))
            .sheet(
                "3-1续",
                s ->
                    s.text("A1", "（续表）")
                        .texts("A2", "地区", "工业投资")
                        .text("A3", "泸州市")
                        .number("B3", 10))
            .writeTo(folder);
    Submission read = SheetUnderTest.read(file, List.of());
    SheetUnderTest first = SheetUnderTest.of(read.sheets().get(0));
    SheetUnderTest second = SheetUnderTest.of(read.sheets().get(1));

    assertThat(first.compositions()).containsExactly("B4=B5+B3");
    assertThat(second.said("B3"))
        .isEqualTo("region=510500 industrial_investment 2022 [950000000, 1050000000]");
    assertThat(second.reading().title()).isEqualTo("3-1 四川省2022年工业投资");
    assertThat(second.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aTitleWithItsContinuationMarkTakesUnitAndPeriodFromAbove() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "title-with-continuation-mark",
            s ->
                s.text("A1", "四川省各市工业主要指标（2022年）")
                    .text("C1", "单位：亿元")
                    .texts("A2", "地区", "工业增加值", "工业投资")
                    .text("A3", "成都市")
                    .number("B3", 50)
                    .number("C3", 20)
                    .text("A5", "四川省各市工业主要指标（续）")
                    .texts("A6", "地区", "技改投资", "利润总额")
                    .text("A7", "成都市")
                    .number("B7", 10)
                    .number("C7", 5));

    assertThat(sheet.said("B7"))
        .isEqualTo("region=510100 technical_upgrading_investment 2022 [950000000, 1050000000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void sheetsOfOneFormForDifferentPlacesAreNotAdded() {
    Path file =
        WorkbookFixture.named("same-form-for-other-places-not-added")
            .sheet(
                "成都市",
                s ->
                    s.text("A1", "2022年工业投资（亿元）")
                        .texts("A2", "地区", "工业投资")
                        .text("A3", "合计")
                        .number("B3", 20)
                        .text("A4", "锦江区")
                        .number("B4", 20))
            .sheet(
                "泸州市",
                s ->
                    s.text("A1", "2022年工业投资（亿元）")
                        .texts("A2", "地区", "工业投资")
                        .text("A3", "江阳区")
                        .number("B3", 10))
            .writeTo(folder);
    Submission read = SheetUnderTest.read(file, List.of());

    assertThat(SheetUnderTest.of(read.sheets().get(0)).compositions()).containsExactly("B3=B4");
  }
}
