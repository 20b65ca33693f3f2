package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a whole table, wherever it is said, 表头信息. */
class TableContextTest {

  @TempDir Path folder;

  @Test
  void theNearestUnitHoldsAndTheOtherIsSaid() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "unit-of-header-over-unit-line",
            s ->
                s.text("A1", "四川省2022年")
                    .text("H1", "计量单位：万元、%")
                    .texts("A2", "地区", "工业增加值（亿元）", "工业投资")
                    .text("A3", "成都市")
                    .number("B3", 50)
                    .number("C3", 20));

    assertThat(sheet.figure("B3").written().unit()).isEqualTo("亿元");
    assertThat(sheet.figure("C3").written().unit()).isEqualTo("万元");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("UNIT_OVERRIDDEN B3 亿元 / 万元、%");
  }

  @Test
  void eachBlockHasItsUnitLine() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "unit-line-per-block",
            s ->
                s.text("A1", "四川省2022年工业投资")
                    .text("B1", "单位：亿元")
                    .texts("A2", "地区", "工业投资")
                    .text("A3", "成都市")
                    .number("B3", 50)
                    .text("A5", "四川省2022年技改投资")
                    .text("B6", "单位：万元")
                    .texts("A7", "地区", "技改投资")
                    .text("A8", "成都市")
                    .number("B8", 20));

    assertThat(sheet.figure("B3").written().unit()).isEqualTo("亿元");
    assertThat(sheet.figure("B8").written().unit()).isEqualTo("万元");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void anIndicatorNamedOnlyBySheetIsAskedAbout() {
    SheetUnderTest sheet = named("数据.xlsx", "四川省工业投资", this::years);

    assertThat(sheet.said("B2"))
        .isEqualTo("region=510100 industrial_investment 2021 [950000000, 1050000000]");
    assertThat(sheet.figure("B2").indicatorAsWritten()).isEqualTo("工业投资/2021年（亿元）");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("INDICATOR_FROM_NOTE A1 工业投资");
  }

  @Test
  void anIndicatorNamedOnlyByFileIsAskedAbout() {
    SheetUnderTest sheet = named("四川省工业投资.xlsx", "Sheet1", this::years);

    assertThat(sheet.said("B2")).startsWith("region=510100 industrial_investment 2021 ");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("INDICATOR_FROM_NOTE A1 工业投资");
  }

  @Test
  void anIndicatorNamedOnlyInANoteIsAskedAbout() {
    SheetUnderTest sheet =
        named(
            "数据.xlsx",
            "Sheet1",
            s -> {
              years(s);
              s.text("A4", "注：《中国R&D经费报告》。部分城市没有“工业投资”统计。");
            });

    assertThat(sheet.said("B2")).startsWith("region=510100 industrial_investment 2021 ");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("INDICATOR_FROM_NOTE A4 工业投资");
  }

  @Test
  void ofTwoIndicatorsInANoteNoneIsGuessed() {
    SheetUnderTest sheet =
        named(
            "数据.xlsx",
            "Sheet1",
            s -> {
              years(s);
              s.text("A4", "注：工业投资与工业增加值口径不同。");
            });

    assertThat(sheet.figure("B2").indicator()).isEmpty();
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .allMatch(words -> words.startsWith("INDICATOR_UNKNOWN"));
  }

  @Test
  void numbersBesideATableOfYearsAreSetAside() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "sums-beside-a-table-of-years",
            s -> {
              s.text("A1", "四川省工业投资（亿元）").texts("A2", "地区", "2021年", "2022年", "", "全省汇总");
              s.text("A3", "成都市").number("B3", 10).number("C3", 11).number("E3", 99);
              s.text("A4", "泸州市").number("B4", 20).number("C4", 21).number("E4", 98);
            });

    assertThat(sheet.cells()).containsExactly("B3", "C3", "B4", "C4");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("SHEET_NOT_A_TABLE E2 全省汇总");
  }

  @Test
  void notesAboveATableSayNothingAboutIt() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "year-in-note-is-no-period",
            s -> {
              s.text("A1", "四川省2022年工业投资（亿元）").texts("A2", "地区", "工业投资");
              s.text("A3", "成都市").number("B3", 10);
              s.text("A4", "注：1.2019年数据为快报数。").text("A5", "2.2018年数据已修订。");
              s.text("A7", "四川省工业投资（亿元）").texts("A8", "地区", "技改投资");
              s.text("A9", "成都市").number("B9", 10);
            });

    assertThat(sheet.figure("B9").period().isKnown()).isFalse();
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("PERIOD_MISSING B8 四川省工业投资（亿元）");
  }

  private void years(SheetFixture sheet) {
    sheet
        .texts("A1", "地区", "2021年（亿元）", "2022年（亿元）")
        .text("A2", "成都市")
        .number("B2", 10)
        .number("C2", 11)
        .text("A3", "泸州市")
        .number("B3", 12)
        .number("C3", 13);
  }

  private SheetUnderTest named(String file, String sheet, Consumer<SheetFixture> cells) {
    Path path =
        WorkbookFixture.named(file.replace(".xlsx", "")).sheet(sheet, cells).writeTo(folder);
    return SheetUnderTest.of(SheetUnderTest.read(path, List.of()).sheets().get(0));
  }
}
