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
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.cell.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delimited text is a sheet whose lines are rows, however it was saved; all is synthetic. */
class DelimitedTextTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE"})
  void theEncodingIsFound(String charset) throws IOException {
    Map<String, SheetCell> cells = cells("地区,产值\n成都市,1141.30\n", Charset.forName(charset));
    assertThat(cells.get("A2").content()).isEqualTo(new TextContent("成都市"));
    assertThat(cells.get("B2").displayText()).isEqualTo("1141.30");
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstCell() throws IOException {
    assertThat(cells("\uFEFF地区,产值\n").get("A1").content()).isEqualTo(new TextContent("地区"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsFound(String delimiter) throws IOException {
    String text = "地区,产值;亿元\n成都,1,234\n绵阳,2,5\n";
    String rows = "a%1$sb%1$sc\n1%1$s2%1$s3\n4%1$s5%1$s6\n".formatted(delimiter);
    assertThat(cells(rows).get("C3").displayText()).isEqualTo("6");
    assertThat(cells(text)).containsKey("B3");
  }

  @Test
  void quotesMayHoldDelimitersQuotesAndLineBreaks() throws IOException {
    Map<String, SheetCell> cells = cells("\"产值,\n\"\"亿元\"\"\",\"1,234.5\"\r\n\r\n合计,7");
    assertThat(cells.get("A1").displayText()).isEqualTo("产值,\n\"亿元\"");
    assertThat(cells.get("B1").displayText()).isEqualTo("1,234.5");
    assertThat(cells.get("B3").displayText()).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12.30|12.30", "-5|-5", "1,234|1234", "6.6%|0.066", ".5|0.5", "3.2e-05|0.000032"})
  void plainNumbersAreNumbersSeenAsWritten(String text, String value) throws IOException {
    SheetCell cell = cells("\"" + text + "\",x").get("A1");
    assertThat(((NumberContent) cell.content()).value()).isEqualByComparingTo(value);
    assertThat(cell.displayText()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"007", "12,34", "超2300", "—", "510100199001011234", "1e999", "1.2.3", "%"})
  void codesAndMarksStayText(String text) throws IOException {
    assertThat(cells("\"" + text + "\",x").get("A1").content()).isEqualTo(new TextContent(text));
  }

  @Test
  void theSheetIsNamedAfterTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("2024.成都.csv"), "a,b\n");
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      assertThat(workbook.sheets().get(0).name()).isEqualTo("2024.成都");
    }
  }

  @Test
  void tabbedTextNamedXlsIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("export.xls"), "地区\t产值\n成都\t5\n");
    assertThat(CellReading.cells(file).get("B2").displayText()).isEqualTo("5");
  }

  @Test
  void aQuoteThatNeverClosesIsRefusedBeforeItFillsTheMemory() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "a,\"" + "x,y\n".repeat(20_000));
    assertThat(catchThrowableOfType(WorkbookException.class, () -> CellReading.rows(file)).fault())
        .isEqualTo(WorkbookFault.LIMIT);
  }

  private Map<String, SheetCell> cells(String text) throws IOException {
    return cells(text, StandardCharsets.UTF_8);
  }

  private Map<String, SheetCell> cells(String text, Charset charset) throws IOException {
    return CellReading.cells(Files.write(folder.resolve("t.csv"), text.getBytes(charset)));
  }
}
