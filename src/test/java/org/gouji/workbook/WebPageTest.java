package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.cell.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page under a workbook's name is one sheet from top to bottom; all are synthetic. */
class WebPageTest {

  @TempDir Path folder;

  @Test
  void linesAndTablesStandBelowEachOther() throws IOException {
    Map<String, SheetCell> cells =
        cells(
            "<html><head><title>不读</title></head><body><div>各市工业</div><script>1</script>"
                + "<table><tr><td>单位：亿元</td></tr></table><table><tr><th>地区<th>产值<br>(亿元)"
                + "<tr><td>&nbsp;&nbsp;其中：成都<td>1,234.50</table></body></html>");
    assertThat(cells.get("A1").displayText()).isEqualTo("各市工业");
    assertThat(cells.get("A2").displayText()).isEqualTo("单位：亿元");
    assertThat(cells.get("B3").displayText()).isEqualTo("产值\n(亿元)");
    assertThat(cells.get("A4").content()).isEqualTo(new TextContent("  其中：成都"));
    assertThat(cells.get("B4").displayText()).isEqualTo("1,234.50");
    assertThat(cells.get("B4").written().orElseThrow().shown()).isEqualTo("1234.50");
    assertThat(cells).hasSize(6);
  }

  @Test
  void spannedCellsAreMerged() throws IOException {
    Path file =
        page(
            "<table><tr><td rowspan=2>地区<td colspan=2>产值<tr><td>本月<td>累计"
                + "<tr><td>成都<td>1<td rowspan=99>2</table>");
    assertThat(CellReading.cells(file).get("B2").displayText()).isEqualTo("本月");
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      assertThat(workbook.sheets().get(0).name()).isEqualTo("export");
      assertThat(workbook.sheets().get(0).shape().merged().regions())
          .containsExactly(CellRange.parse("A1:A2"), CellRange.parse("B1:C1"));
    }
  }

  @Test
  void aTableThatOnlyArrangesTablesIsNotRead() throws IOException {
    Map<String, SheetCell> cells =
        cells("<table><tr><td>标题<table><tr><td>甲<td>1</table></td></tr></table>");
    assertThat(cells.keySet()).containsExactlyInAnyOrder("A1", "A2", "B2");
  }

  @Test
  void theNumberBehindARoundedTextIsTaken() throws IOException {
    SheetCell cell = cells("<table><tr><td x:num='12.3456'>12.3</table>").get("A1");
    assertThat(((NumberContent) cell.content()).value()).isEqualByComparingTo("12.3456");
    assertThat(cell.displayText()).isEqualTo("12.3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void theEncodingIsFound(String charset) throws IOException {
    String html = "<html><meta charset=gb2312><table><tr><td>成都市</table></html>";
    Path file = Files.write(folder.resolve("export.xls"), html.getBytes(Charset.forName(charset)));
    assertThat(CellReading.content(file, "A1")).isEqualTo(new TextContent("成都市"));
  }

  @Test
  void absurdSpansAndNestingDoNoHarm() throws IOException {
    cells("<table><tr><td rowspan=99999 colspan=9999>x" + "<tr><td>1".repeat(2000) + "</table>");
    cells("<div>".repeat(20_000) + "<table><tr><td>1</table>");
    cells("<table><tr><td>".repeat(1_000) + "1");
  }

  @Test
  void aPageTooLargeToHoldIsRefused() throws IOException {
    Path file = page("<table><tr><td>" + "x".repeat(9 << 20) + "</table>");
    assertThat(
            catchThrowableOfType(WorkbookException.class, () -> WorkbookReader.open(file)).fault())
        .isEqualTo(WorkbookFault.LIMIT);
  }

  private Map<String, SheetCell> cells(String html) throws IOException {
    return CellReading.cells(page(html));
  }

  private Path page(String html) throws IOException {
    return Files.writeString(folder.resolve("export.xls"), html, StandardCharsets.UTF_8);
  }
}
