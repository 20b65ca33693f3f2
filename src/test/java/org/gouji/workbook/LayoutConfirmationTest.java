package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Mark;
import org.gouji.figure.Submission;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.layout.LayoutFolder;
import org.gouji.workbook.layout.SheetLayout;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A recognised layout written as a file that reads the same, 表样确认. */
class LayoutConfirmationTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everySampleReadsTheSameByItsOwnLayouts() throws IOException {
    return samples()
        .map(
            file ->
                DynamicTest.dynamicTest(file.getFileName().toString(), () -> readsTheSame(file)));
  }

  private static Stream<Path> samples() throws IOException {
    Stream<Path> files = Stream.empty();
    for (Path place :
        List.of(Path.of("workbooks/samples"), Path.of("../shared/samples/workbooks"))) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> listed = Files.list(place)) {
          files =
              Stream.concat(
                  files,
                  listed.filter(LayoutConfirmationTest::isWorkbook).sorted().toList().stream());
        }
      }
    }
    return files;
  }

  private static boolean isWorkbook(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:xlsx?|csv)");
  }

  private static void readsTheSame(Path file) {
    LayoutConfirmation.Outcome outcome = confirm(file);

    assertThat(outcome.yaml()).as(outcome.remarks().toString()).isPresent();
    Submission before = SheetUnderTest.read(file, List.of());
    Submission after = SheetUnderTest.read(file, layouts(outcome));
    assertThat(after.figures()).isEqualTo(before.figures());
    assertThat(after.sheets())
        .filteredOn(sheet -> !sheet.figures().isEmpty())
        .as(outcome.yaml().get())
        .allMatch(sheet -> sheet.layout().equals("confirmed"))
        .allMatch(
            sheet ->
                sheet.observations().stream()
                    .noneMatch(o -> o.kind().name().equals("LAYOUT_DRIFTED")));
  }

  private static LayoutConfirmation.Outcome confirm(Path file) {
    return new LayoutConfirmation(
            SheetUnderTest.CODELISTS,
            List.of(),
            ReadTerms.DEFAULT,
            WrittenNumber.DEFAULT_ABOUT_BAND)
        .of(file, file.getFileName().toString(), "confirmed", sheet -> true);
  }

  private static List<SheetLayout> layouts(LayoutConfirmation.Outcome outcome) {
    return LayoutFolder.parse("confirmed", outcome.yaml().orElseThrow(), SheetUnderTest.CODELISTS);
  }

  private static SheetUnderTest read(Path file, List<SheetLayout> layouts) {
    return SheetUnderTest.of(SheetUnderTest.read(file, layouts).sheets().get(0));
  }

  @Test
  void aListStaysAList() {
    Path list =
        WorkbookFixture.named("list-of-projects")
            .sheet(
                "Sheet1",
                s ->
                    s.text("A1", "2023年重点项目清单")
                        .texts("A2", "序号", "项目名称", "建设单位", "计划总投资（亿元）", "计划竣工时间")
                        .text("A3", "1")
                        .texts("B3", "某锂电池项目（合成）", "某公司（合成）")
                        .number("D3", 12)
                        .text("E3", "2025年12月"))
            .writeTo(folder);

    SheetUnderTest sheet = read(list, layouts(confirm(list)));

    assertThat(sheet.reading().layout()).isEqualTo("confirmed");
    assertThat(sheet.figure("D3").is(Mark.LIST_ITEM)).isTrue();
    assertThat(sheet.figure("E3").indicator()).isEqualTo("planned_completion");
  }

  @Test
  void severalTablesOfOneSheetAreSeveralLayoutsOfOneFile() {
    Path stacked =
        WorkbookFixture.named("stacked")
            .sheet(
                "Sheet1",
                s ->
                    s.text("A1", "眉山市2023年6月工业快报")
                        .texts("A2", "地区", "规上企业数（家）", "营业收入（亿元）")
                        .text("A3", "东坡区")
                        .number("B3", 40)
                        .number("C3", 2.5)
                        .text("A5", "眉山市2023年6月能耗快报")
                        .texts("A6", "地区", "工业用电量（亿千瓦时）", "综合能源消费量（万吨标准煤）")
                        .text("A7", "东坡区")
                        .number("B7", 8)
                        .number("C7", 9))
            .writeTo(folder);

    LayoutConfirmation.Outcome outcome = confirm(stacked);

    assertThat(outcome.tables()).isEqualTo(2);
    assertThat(read(stacked, layouts(outcome)).cells()).containsExactly("B3", "C3", "B7", "C7");
  }

  @Test
  void hostileWordsComeBackFromTheFileAsTheyWere() {
    String header = "营业收入\"}, - {x: *y} #\\u0041 (亿元)";
    Path file =
        WorkbookFixture.named("hostile")
            .sheet(
                "S\"{",
                s ->
                    s.text("A1", "园区\": {月报} [a-z]+ # \\E 表")
                        .texts("A2", "地区", header, "利润总额（亿元）")
                        .text("A3", "东坡区")
                        .number("B3", 1)
                        .number("C3", 2))
            .writeTo(folder);

    LayoutConfirmation.Outcome outcome = confirm(file);

    List<Figure> figures = SheetUnderTest.read(file, layouts(outcome)).figures();
    assertThat(figures).isEqualTo(SheetUnderTest.read(file, List.of()).figures());
  }
}
