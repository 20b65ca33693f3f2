package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.layout.LayoutFolder;
import org.gouji.workbook.layout.SheetLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next report of a form whose layout was confirmed, 下期报表: the same, or changed. */
class NextReportTest {

  @TempDir Path folder;

  private static LayoutConfirmation.Outcome confirm(Path file, List<SheetLayout> known) {
    return new LayoutConfirmation(
            SheetUnderTest.CODELISTS, known, ReadTerms.DEFAULT, WrittenNumber.DEFAULT_ABOUT_BAND)
        .of(file, file.getFileName().toString(), "confirmed", sheet -> true);
  }

  private static List<SheetLayout> confirmed(Path file) {
    String yaml = confirm(file, List.of()).yaml().orElseThrow();
    return LayoutFolder.parse("confirmed", yaml, SheetUnderTest.CODELISTS);
  }

  /** A form of one month: title, region, period and rows change, columns do not. */
  private Path monthly(String name, String title, Consumer<SheetFixture> cells) {
    return WorkbookFixture.named(name)
        .sheet(
            title.replaceAll("\\D", "") + "月",
            sheet -> {
              sheet.text("A1", title).text("D2", "单位：亿元");
              cells.accept(sheet);
            })
        .writeTo(folder);
  }

  private List<SheetLayout> confirmedMonth() {
    Path march =
        monthly(
            "march",
            "眉山市2023年3月园区工业月报",
            s ->
                s.texts("A3", "园区名称", "规上企业数（家）", "营业收入", "利润总额")
                    .texts("A4", "甘眉工业园区")
                    .number("B4", 35)
                    .number("C4", 1.2)
                    .number("D4", 0.3));
    return confirmed(march);
  }

  private static SheetUnderTest read(Path file, List<SheetLayout> layouts) {
    return SheetUnderTest.of(SheetUnderTest.read(file, layouts).sheets().get(0));
  }

  @Test
  void nextMonthOfAnotherPlaceWithMoreRowsIsTheSameForm() {
    Path april =
        monthly(
            "april",
            "成都市2023年4月园区工业月报",
            s ->
                s.texts("A3", "园区名称", "规上企业数（家）", "营业收入", "利润总额")
                    .text("A4", "成都高新技术产业开发区")
                    .number("B4", 40)
                    .number("C4", 2.5)
                    .number("D4", 0.4)
                    .text("A5", "成都经济技术开发区")
                    .number("B5", 20)
                    .number("C5", 1.5)
                    .number("D5", 0.1));

    SheetUnderTest sheet = read(april, confirmedMonth());

    assertThat(sheet.reading().layout()).isEqualTo("confirmed");
    assertThat(sheet.said("C5"))
        .isEqualTo("region=510100;park=成都经济技术开发区 operating_revenue 2023-04 [145000000, 155000000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void columnsThatChangedPlacesAreReadByTheirHeadersAndNamed() {
    Path april =
        monthly(
            "april-swapped",
            "眉山市2023年4月园区工业月报",
            s ->
                s.texts("A3", "园区名称", "利润总额", "营业收入", "规上企业数（家）")
                    .text("A4", "甘眉工业园区")
                    .number("B4", 0.4)
                    .number("C4", 2.5)
                    .number("D4", 40));

    SheetUnderTest sheet = read(april, confirmedMonth());

    assertThat(sheet.figure("B4").indicator()).isEqualTo("total_profit");
    assertThat(sheet.figure("D4").indicator()).isEqualTo("above_scale_enterprises");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("LAYOUT_DRIFTED D3 规上企业数(家) B→D；利润总额 D→B");
  }

  @Test
  void aMissingARenamedAndANewColumnAreNamedAndTheOthersRead() {
    Path april =
        monthly(
            "april-changed",
            "眉山市2023年4月园区工业月报",
            s ->
                s.texts("A3", "园区名称", "规上企业数（家）", "营业总收入", "利润总额", "工业总产值")
                    .text("A4", "甘眉工业园区")
                    .number("B4", 40)
                    .number("C4", 2.5)
                    .number("D4", 0.4)
                    .number("E4", 9.1));

    SheetUnderTest sheet = read(april, confirmedMonth());

    assertThat(sheet.reading().layout()).isEqualTo("confirmed");
    assertThat(sheet.cells()).containsExactly("B4", "C4", "D4", "E4");
    assertThat(sheet.observations()).contains("LAYOUT_DRIFTED C3 C：营业收入→营业总收入；＋E 工业总产值");
  }

  @Test
  void aColumnPutInBetweenIsNamedAndNotAllThatItMoves() {
    Path april =
        monthly(
            "april-wider",
            "眉山市2023年4月园区工业月报",
            s ->
                s.texts("A3", "园区名称", "工业总产值", "规上企业数（家）", "营业收入", "利润总额")
                    .text("A4", "甘眉工业园区")
                    .number("B4", 9.1)
                    .number("C4", 40)
                    .number("D4", 2.5)
                    .number("E4", 0.4));

    SheetUnderTest sheet = read(april, confirmedMonth());

    assertThat(sheet.figure("D4").indicator()).isEqualTo("operating_revenue");
    assertThat(sheet.observations()).contains("LAYOUT_DRIFTED B3 ＋B 工业总产值");
  }

  @Test
  void aMissingColumnIsNamed() {
    Path april =
        monthly(
            "april-short",
            "眉山市2023年4月园区工业月报",
            s ->
                s.texts("A3", "园区名称", "规上企业数（家）", "营业收入")
                    .text("A4", "甘眉工业园区")
                    .number("B4", 40)
                    .number("C4", 2.5));

    assertThat(read(april, confirmedMonth()).observations())
        .containsExactly("LAYOUT_DRIFTED A3 −利润总额");
  }

  @Test
  void anotherFormThatSharesMostHeadersIsNotTakenForThisOne() {
    Path other =
        monthly(
            "other-form",
            "重点企业景气调查",
            s ->
                s.texts("A3", "园区名称", "规上企业数（家）", "营业收入", "从业人员（人）")
                    .text("A4", "甘眉工业园区")
                    .number("B4", 40)
                    .number("C4", 2.5)
                    .number("D4", 7));

    SheetUnderTest sheet = read(other, confirmedMonth());

    assertThat(sheet.reading().layout()).isEqualTo("header");
    assertThat(sheet.observations()).noneMatch(line -> line.startsWith("LAYOUT_DRIFTED"));
  }

  @Test
  void columnsOfYearsAreKnownByBeingYears() {
    Path before = years("years-2022", "2020年", "2021年", "2022年");
    Path after = years("years-2023", "2020年", "2021年", "2022年", "2023年");

    SheetUnderTest sheet = read(after, confirmed(before));

    assertThat(sheet.reading().layout()).isEqualTo("confirmed");
    assertThat(sheet.figure("E3").period().code()).isEqualTo("2023");
    assertThat(sheet.figure("E3").indicator()).isEqualTo("industrial_investment");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("LAYOUT_DRIFTED E2 ＋E 2023年");
  }

  private Path years(String name, String... years) {
    return WorkbookFixture.named(name)
        .sheet(
            "Sheet1",
            s -> {
              s.text("A1", "各市州工业投资（亿元）").text("A2", "地区").texts("B2", years);
              s.text("A3", "成都市").text("A4", "眉山市");
              for (int i = 0; i < years.length; i++) {
                String column = String.valueOf((char) ('B' + i));
                s.number(column + "3", 300 + i).number(column + "4", 80 + i);
              }
            })
        .writeTo(folder);
  }

  @Test
  void whatAlreadyFollowsALayoutIsNotWrittenAgain() {
    List<SheetLayout> known = confirmedMonth();
    Path march = folder.resolve("march.xlsx");

    LayoutConfirmation.Outcome again = confirm(march, known);

    assertThat(again.yaml()).isEmpty();
    assertThat(again.remarks()).singleElement().asString().contains("confirmed");
  }
}
