package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several tables next to each other on one sheet, 并列表格. */
class SideBySideTest {

  @TempDir Path folder;

  @Test
  void tablesBehindAnEmptyColumnAreTablesOfTheirOwn() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "two-tables-side-by-side-read-as-two",
            s ->
                s.text("A1", "四川省2022年工业投资（亿元）")
                    .text("E1", "四川省2021年规上工业企业（家）")
                    .texts("A2", "地区", "工业投资", "技改投资", "", "地区", "规上工业企业数")
                    .text("A3", "成都市")
                    .number("B3", 1777.6)
                    .number("C3", 621.4)
                    .text("E3", "自贡市")
                    .number("F3", 700)
                    .text("A4", "泸州市")
                    .number("B4", 201.5)
                    .number("C4", 80.2)
                    .text("E4", "德阳市")
                    .number("F4", 1400));

    assertThat(sheet.cells()).containsExactly("B3", "C3", "B4", "C4", "F3", "F4");
    assertThat(sheet.said("C4"))
        .isEqualTo("region=510500 technical_upgrading_investment 2022 [8015000000, 8025000000]");
    assertThat(sheet.said("F3")).isEqualTo("region=510300 above_scale_enterprises 2021 [700, 700]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aTableFoldedIntoTwoColumnGroupsIsOneTable() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "folded-table-has-one-total",
            s ->
                s.text("A1", "四川省工业投资")
                    .text("F1", "单位：亿元")
                    .texts("A2", "地区", "2020", "2021", "地区", "2020", "2021")
                    .text("A3", "全省")
                    .number("B3", 30)
                    .number("C3", 40)
                    .text("A4", "成都市")
                    .number("B4", 10)
                    .number("C4", 20)
                    .text("D3", "自贡市")
                    .number("E3", 12)
                    .number("F3", 11)
                    .text("D4", "泸州市")
                    .number("E4", 8)
                    .number("F4", 9));

    assertThat(sheet.said("C4"))
        .isEqualTo("region=510100 industrial_investment 2021 [1950000000, 2050000000]");
    assertThat(sheet.said("F4"))
        .isEqualTo("region=510500 industrial_investment 2021 [850000000, 950000000]");
    assertThat(sheet.cells()).hasSize(8);
    assertThat(sheet.compositions()).containsExactly("B3=B4+E3+E4", "C3=C4+F3+F4");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aFoldedTableMayHaveItsTotalInTheLastRowOfTheLastGroup() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "folded-table-total-at-the-end",
            s ->
                s.text("A1", "四川省2021年工业投资（亿元）")
                    .texts("A2", "地区", "工业投资", "", "地区", "工业投资")
                    .text("A3", "成都市")
                    .number("B3", 10)
                    .text("A4", "自贡市")
                    .number("B4", 12)
                    .text("D3", "泸州市")
                    .number("E3", 8)
                    .text("D4", "合计")
                    .number("E4", 30));

    assertThat(sheet.compositions()).containsExactly("E4=B3+B4+E3");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void tablesMayStartInDifferentRowsAndEndInDifferentRows() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "side-by-side-in-different-rows",
            s ->
                s.text("A1", "四川省2022年工业投资")
                    .text("A2", "单位：亿元")
                    .texts("A3", "地区", "工业投资")
                    .text("A4", "成都市")
                    .number("B4", 1777.6)
                    .text("A5", "泸州市")
                    .number("B5", 201.5)
                    .text("A6", "注：按项目所在地统计。")
                    .text("D4", "四川省2020年工业增加值")
                    .text("E5", "单位：万元")
                    .texts("D6", "行业", "工业增加值")
                    .text("D7", "汽车制造业")
                    .number("E7", 30)
                    .text("D8", "食品制造业")
                    .number("E8", 40)
                    .text("D9", "医药制造业")
                    .number("E9", 50)
                    .text("A10", "四川省2019年企业")
                    .texts("A11", "地区", "规上工业企业数", "高新技术企业数", "技改投资（亿元）", "工业投资（亿元）")
                    .text("A12", "宜宾市")
                    .number("B12", 400)
                    .number("C12", 300)
                    .number("D12", 200)
                    .number("E12", 100));

    assertThat(sheet.cells())
        .containsExactly("B4", "B5", "E7", "E8", "E9", "B12", "C12", "D12", "E12");
    assertThat(sheet.said("B5")).startsWith("region=510500 industrial_investment 2022 ");
    assertThat(sheet.said("E7")).contains("2020 [295000, 305000]");
    assertThat(sheet.said("E12")).startsWith("region=511500 industrial_investment 2019 ");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void anEmptyColumnInsideATableCutsNothing() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "spacer-column-cuts-nothing",
            s ->
                s.text("A1", "四川省2022年（亿元）")
                    .texts("A2", "地区", "工业增加值", "", "工业投资", "", "", "备注")
                    .text("A3", "成都市")
                    .number("B3", 5000)
                    .number("D3", 1777)
                    .text("G3", "含天府新区")
                    .text("A4", "泸州市")
                    .number("B4", 900)
                    .number("D4", 201));

    assertThat(sheet.cells()).containsExactly("B3", "D3", "B4", "D4");
    assertThat(sheet.said("D4")).startsWith("region=510500 industrial_investment 2022 ");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void theFirstColumnRepeatedAtTheRightIsNoTable() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "label-repeated-at-the-right",
            s ->
                s.text("A1", "四川省2022年（亿元）")
                    .texts("A2", "地区", "工业增加值", "工业投资", "地区")
                    .text("A3", "成都市")
                    .number("B3", 5000)
                    .number("C3", 1777)
                    .text("D3", "成都市"));

    assertThat(sheet.cells()).containsExactly("B3", "C3");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void threeGroupsWithSequenceNumbersAreOneFoldedTable() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "folded-with-sequence-numbers",
            s ->
                s.text("A1", "四川省2022年工业投资完成情况")
                    .text("A2", "单位：亿元")
                    .texts("A3", "序号", "市（州）", "工业投资", "序号", "市（州）", "工业投资")
                    .number("A4", 1)
                    .text("B4", "成都市")
                    .number("C4", 10)
                    .number("A5", 2)
                    .text("B5", "自贡市")
                    .number("C5", 12)
                    .number("D4", 3)
                    .text("E4", "泸州市")
                    .number("F4", 8)
                    .number("D5", 4)
                    .text("E5", "德阳市")
                    .number("F5", 7));

    assertThat(sheet.cells()).containsExactly("C4", "C5", "F4", "F5");
    assertThat(sheet.said("F5"))
        .isEqualTo("region=510600 industrial_investment 2022 [650000000, 750000000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }
}
