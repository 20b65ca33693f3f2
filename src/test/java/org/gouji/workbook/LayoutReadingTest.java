package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.figure.Mark;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.gouji.workbook.layout.LayoutFolder;
import org.gouji.workbook.layout.SheetLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets read by a layout: the example of docs/layouts.md, carried out, 按表样识读. */
class LayoutReadingTest {

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;
  private List<SheetLayout> example;
  private List<SheetLayout> confirmed;

  @BeforeEach
  void takeTheExamplesOfTheDocumentation() throws IOException {
    Matcher yaml = EXAMPLE.matcher(Files.readString(Path.of("docs", "layouts.md")));
    example = next(yaml, "parks");
    confirmed = next(yaml, "confirmed");
    assertThat(yaml.find()).as("an example that no test carries out").isFalse();
  }

  private static List<SheetLayout> next(Matcher yaml, String code) {
    assertThat(yaml.find()).isTrue();
    return LayoutFolder.parse(code, yaml.group(1), SheetUnderTest.CODELISTS);
  }

  private SheetUnderTest read(String name, Consumer<SheetFixture> cells) {
    Path file =
        WorkbookFixture.named(name)
            .sheet(
                "6月月报",
                s -> {
                  s.text("A1", "眉山市园区工业月报");
                  cells.accept(s);
                })
            .writeTo(folder);
    return SheetUnderTest.of(SheetUnderTest.read(file, example).sheets().get(0));
  }

  @Test
  void theLayoutSaysWhatTheSheetLeavesOut() {
    SheetUnderTest sheet =
        read(
            "layout-fits",
            s ->
                s.texts("A3", "园区名称", "营业 收入", "规上企业数", "备注")
                    .text("A4", "甘眉工业园区")
                    .number("B4", 12000)
                    .number("C4", 35)
                    .text("A5", "占比")
                    .number("B5", 100)
                    .text("A6", "园区汇总")
                    .number("B6", 12000)
                    .number("C6", 35));

    assertThat(sheet.reading().layout()).isEqualTo("parks");
    assertThat(sheet.said("B4"))
        .isEqualTo("region=511400;park=甘眉工业园区 operating_revenue 2023-01/06 [119995000, 120005000]");
    assertThat(sheet.said("C4"))
        .isEqualTo("region=511400;park=甘眉工业园区 enterprises 2023-01/06 [35, 35]");
    assertThat(sheet.figure("B6").is(Mark.TOTAL)).isTrue();
    assertThat(sheet.compositions()).containsExactly("B6=B4", "C6=C4");
    assertThat(sheet.cells()).containsExactly("B4", "C4", "B6", "C6");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void headersThatMovedAreReadAndSaid() {
    SheetUnderTest sheet =
        read(
            "layout-drifted-read",
            s ->
                s.texts("A3", "园区名称", "企业数", "新栏目", "营业收入")
                    .text("A4", "甘眉工业园区")
                    .number("B4", 35)
                    .number("D4", 12000));

    assertThat(sheet.figure("D4").indicator()).isEqualTo("operating_revenue");
    assertThat(sheet.figure("B4").indicator()).isEqualTo("enterprises");
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly("LAYOUT_DRIFTED D3 营业收入 B→D；*企业数 C→B；＋C 新栏目");
  }

  @Test
  void withoutOneOfItsHeadersTheLayoutDoesNotFit() {
    SheetUnderTest sheet =
        read(
            "layout-without-a-header-not-used",
            s -> s.texts("A3", "园区名称", "利润总额（亿元）").text("A4", "甘眉工业园区").number("B4", 12));

    assertThat(sheet.reading().layout()).isEqualTo("header");
    assertThat(sheet.figure("B4").indicator()).isEqualTo("total_profit");
  }

  @Test
  void aFormThatLostARequiredColumnIsReadByItsHeaderAndTheColumnIsNamed() {
    SheetUnderTest sheet =
        read(
            "layout-lost-a-column",
            s -> s.texts("A3", "园区名称", "营业收入", "备注").text("A4", "甘眉工业园区").number("B4", 12));

    assertThat(sheet.reading().layout()).isEqualTo("header");
    assertThat(sheet.cells()).containsExactly("B4");
    assertThat(sheet.observations()).contains("LAYOUT_DRIFTED A3 parks: −*企业数");
  }

  @Test
  void aHeaderOverTwoRowsAndAPeriodThatChangesAreMatched() {
    Path file =
        WorkbookFixture.named("confirmed-next-month")
            .sheet(
                "7月",
                s ->
                    s.text("A1", "眉山市2023年7月园区工业月报")
                        .texts("A2", "园区名称", "规上工业企业", "", "备注")
                        .texts("B3", "企业数（家）", "7月营业收入（亿元）")
                        .merge("A2:A3")
                        .merge("B2:C2")
                        .merge("D2:D3")
                        .text("A4", "甘眉工业园区")
                        .number("B4", 35)
                        .number("C4", 1.2))
            .writeTo(folder);

    SheetUnderTest sheet = SheetUnderTest.of(SheetUnderTest.read(file, confirmed).sheets().get(0));

    assertThat(sheet.reading().layout()).isEqualTo("confirmed");
    assertThat(sheet.figure("B4").indicator()).isEqualTo("above_scale_enterprises");
    assertThat(sheet.said("C4"))
        .isEqualTo("region=511400;park=甘眉工业园区 above_scale_revenue 2023-07 [115000000, 125000000]");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void aColumnWithoutAHeaderIsKnownByItsPlace() {
    Path file =
        WorkbookFixture.named("confirmed-second-table")
            .sheet(
                "眉山市",
                s ->
                    s.text("A1", "分区县工业投资（亿元）")
                        .texts("B2", "2022年", "2023年")
                        .text("A3", "东坡区")
                        .number("B3", 8)
                        .number("C3", 9))
            .writeTo(folder);

    SheetUnderTest sheet = SheetUnderTest.of(SheetUnderTest.read(file, confirmed).sheets().get(0));

    assertThat(sheet.reading().layout()).isEqualTo("confirmed");
    assertThat(sheet.figure("C3").period().code()).isEqualTo("2023");
    assertThat(sheet.figure("C3").subject().region()).isEqualTo("511402");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }
}
