package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Submission;
import org.gouji.workbook.cell.WorkbookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Headers that span thousands of columns are read like others, 超宽表头: fuzzing found one that never
 * came to an end. The time is no measure, only a guard: what these took would be hours.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class WideHeaderTest {

  private static final String LAST = "XFD";

  @TempDir Path folder;

  @Test
  void aPageWithAHeadingOverThousandsOfColumnsIsRead() throws IOException {
    SheetUnderTest sheet = page(16_000);
    assertThat(sheet.cells()).contains("B5", "C5", "B6", "C6").hasSizeLessThan(10);
    assertThat(sheet.figure("B5").written().raw()).isEqualTo("1.5");
    assertThat(sheet.figure("B5").source().place()).endsWith("!B5");
  }

  @Test
  void aPageWiderThanSheetsCanBeIsRefused() {
    WorkbookException refused =
        catchThrowableOfType(WorkbookException.class, () -> page(60_000).cells());
    assertThat(refused).isNotNull();
  }

  @Test
  void columnsThatAreNumberedOverThousandsOfColumnsEndTheHeader() throws IOException {
    String numbers =
        IntStream.rangeClosed(1, 8_000)
            .mapToObj(number -> "<td>" + number)
            .collect(Collectors.joining());
    SheetUnderTest sheet =
        read(
            "<tr><td>地区<td colspan=7999>工业增加值（亿元）<tr>"
                + numbers
                + "<tr><td>成都市<td>1.5<tr><td>绵阳市<td>2.5");
    assertThat(sheet.cells()).containsExactly("B3", "B4");
    assertThat(sheet.figure("B4").written().raw()).isEqualTo("2.5");
  }

  @Test
  void aMergedHeadingOverAllColumnsOfAWorkbookIsRead() {
    int rows = 400;
    StringBuilder data = new StringBuilder();
    data.append(row(1, text("A1", "2023年各市工业增加值")));
    data.append(row(2, text("A2", "地区") + text("B2", "工业增加值（亿元）")));
    data.append(row(3, text("B3", "规模以上") + text("C3", "规模以下") + text(LAST + "3", "全部")));
    StringBuilder merged = new StringBuilder("<mergeCell ref='A1:XFD1'/><mergeCell ref='A2:A3'/>");
    merged.append("<mergeCell ref='B2:XFD2'/>");
    for (int row = 4; row < 4 + rows; row++) {
      String name = text("A" + row, "第" + row + "区");
      data.append(row(row, name + number("B" + row) + number("C" + row) + number(LAST + row)));
      merged.append("<mergeCell ref='D%d:XFC%d'/>".formatted(row, row));
    }
    Path file =
        RawWorkbook.named("merged-over-all-columns-read")
            .sheet("<sheetData>" + data + "</sheetData><mergeCells>" + merged + "</mergeCells>")
            .writeTo(folder);
    SheetUnderTest sheet = SheetUnderTest.of(one(file));
    assertThat(sheet.cells()).hasSize(3 * rows).contains("B4", "C4", "XFD4", "XFD403");
    assertThat(sheet.figure("XFD403").written().raw()).isEqualTo("7");
  }

  private SheetUnderTest page(int width) throws IOException {
    return read(
        "<tr><td colspan="
            + width
            + ">2023年各市工业增加值<tr><td rowspan=3>地区<td colspan="
            + (width - 1)
            + ">工业增加值（亿元）<tr><td>规模以上<td colspan="
            + (width - 2)
            + ">规模以下<tr><td>本年<td colspan="
            + (width - 3)
            + ">上年<td>上年"
            + "<tr><td>成都市<td>1.5<td>2.5<tr><td>绵阳市<td>3.5<td>4.5");
  }

  private SheetUnderTest read(String rows) throws IOException {
    Path file = folder.resolve("export.xls");
    Files.writeString(file, "<html><body><table>" + rows + "</table>", StandardCharsets.UTF_8);
    return SheetUnderTest.of(one(file));
  }

  private static SheetReading one(Path file) {
    Submission read = SheetUnderTest.read(file, List.of());
    return read.sheets().get(0);
  }

  private static String row(int number, String cells) {
    return "<row r='" + number + "'>" + cells + "</row>";
  }

  private static String text(String cell, String text) {
    return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static String number(String cell) {
    return "<c r='" + cell + "'><v>7</v></c>";
  }
}
