package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.gouji.figure.Mark;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of a table make up which, 行间构成. */
class RowTotalsTest {

  @TempDir Path folder;

  private SheetUnderTest investment(String name, String title, Consumer<SheetFixture> rows) {
    return SheetUnderTest.of(
        folder,
        name,
        s -> {
          s.text("A1", title).text("C1", "单位：亿元").texts("A2", "地区", "工业投资", "同比增速（%）");
          rows.accept(s);
        });
  }

  private static void row(SheetFixture sheet, int row, String label, double value) {
    sheet.text("A" + row, label).number("B" + row, value).number("C" + row, 5.5);
  }

  @Test
  void totalBelowIsMadeUpOfTheRowsAboveButGrowthIsNot() {
    SheetUnderTest sheet =
        investment(
            "total-below-composed",
            "四川省2022年",
            s -> {
              row(s, 3, "成都市", 10);
              row(s, 4, "自贡市", 20);
              row(s, 5, "合　计", 30);
            });

    assertThat(sheet.compositions()).containsExactly("B5=B3+B4");
    assertThat(sheet.figure("B5").is(Mark.TOTAL)).isTrue();
    assertThat(sheet.figure("B5").subject().code()).isEqualTo("region=510000");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void totalAboveIsMadeUpOfTheRowsBelow() {
    SheetUnderTest sheet =
        investment(
            "total-above-composed",
            "四川省2022年",
            s -> {
              row(s, 3, "全省", 30);
              row(s, 4, "  成都市", 10);
              row(s, 5, "  自贡市", 20);
              s.text("A6", "注：数据为初步核算数。");
            });

    assertThat(sheet.compositions()).containsExactly("B3=B4+B5");
    assertThat(sheet.cells()).hasSize(6);
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aCityAboveItsDistrictsIsTheirTotal() {
    SheetUnderTest sheet =
        investment(
            "city-above-its-districts-is-total",
            "眉山市2022年",
            s -> {
              row(s, 3, "眉山市", 30);
              row(s, 4, "东坡区", 10);
              row(s, 5, "彭山区", 20);
            });

    assertThat(sheet.compositions()).containsExactly("B3=B4+B5");
    assertThat(sheet.figure("B3").is(Mark.TOTAL)).isTrue();
  }

  @Test
  void theProvinceInACitysTableIsAComparison() {
    SheetUnderTest sheet =
        investment(
            "province-in-city-table-is-no-total",
            "眉山市2022年",
            s -> {
              row(s, 3, "全省", 300);
              row(s, 4, "东坡区", 10);
              row(s, 5, "彭山区", 20);
            });

    assertThat(sheet.figure("B3").subject().code()).isEqualTo("region=510000");
    assertThat(sheet.compositions()).isEmpty();
  }

  @Test
  void aPeerCityIsNotMadeUpOfTheOthers() {
    SheetUnderTest sheet =
        investment(
            "peer-city-is-no-total",
            "成都市2022年",
            s -> {
              row(s, 3, "成都市", 30);
              row(s, 4, "绵阳市", 10);
              row(s, 5, "宜宾市", 20);
            });

    assertThat(sheet.compositions()).isEmpty();
  }

  @Test
  void theTotalIsMadeUpOfSubtotalsAndSubtotalsOfTheirRows() {
    SheetUnderTest sheet =
        investment(
            "subtotals-composed",
            "四川省2022年",
            s -> {
              row(s, 3, "成都市", 10);
              row(s, 4, "德阳市", 20);
              row(s, 5, "成都平原小计", 30);
              row(s, 6, "自贡市", 1);
              row(s, 7, "泸州市", 2);
              row(s, 8, "川南小计", 3);
              row(s, 9, "总计", 33);
            });

    assertThat(sheet.compositions()).containsExactly("B5=B3+B4", "B8=B6+B7", "B9=B5+B8");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void someOfAWholeAreNotAllOfIt() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "of-which-is-not-exhaustive",
            s -> {
              s.text("A1", "成都市2022年（单位：亿元）").texts("A2", "行业", "营业收入", "利润总额");
              row(s, 3, "合计", 100);
              row(s, 4, "制造业", 80);
              row(s, 5, "其中：高技术制造业", 30);
              row(s, 6, "　　　装备制造业", 20);
              row(s, 7, "采矿业", 20);
            });

    assertThat(sheet.compositions())
        .containsExactlyInAnyOrder("B4⊃B5+B6", "C4⊃C5+C6", "B3=B4+B7", "C3=C4+C7");
    assertThat(sheet.figure("B5").is(Mark.OF_WHICH)).isTrue();
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aCityThatReportsNothingIsMissingAndStillAPart() {
    SheetUnderTest sheet =
        investment(
            "blank-city-is-missing",
            "四川省2022年",
            s -> {
              row(s, 3, "成都市", 10);
              s.text("A4", "自贡市");
              row(s, 5, "合计", 30);
            });

    assertThat(sheet.compositions()).containsExactly("B5=B3+B4");
    assertThat(sheet.said("B4")).contains("Missing");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }
}
