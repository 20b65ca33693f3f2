package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small raised 1) behind a number is a note, not two more digits. */
class RaisedNoteTest {

  @TempDir Path folder;

  @Test
  void inRichTextOfAWorkbook() throws IOException {
    Path file = write(new XSSFWorkbook(), "note.xlsx");
    assertThat(CellReading.cells(file).get("A1").displayText()).isEqualTo("123.4¹⁾");
    assertThat(CellReading.cells(file).get("B1").displayText()).isEqualTo("成都市1)");
  }

  @Test
  void inRichTextOfAnOldWorkbook() throws IOException {
    Path file = write(new HSSFWorkbook(), "note.xls");
    assertThat(CellReading.cells(file).get("A1").displayText()).isEqualTo("123.4¹⁾");
    assertThat(CellReading.cells(file).get("B1").displayText()).isEqualTo("成都市1)");
  }

  @Test
  void inAWebPage() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("note.html"),
            "<table><tr><td>123.4<sup>1)</sup><td>成都市<sup>1)</sup></table>");
    assertThat(CellReading.cells(file).get("A1").displayText()).isEqualTo("123.4¹⁾");
    assertThat(CellReading.cells(file).get("B1").displayText()).isEqualTo("成都市1)");
  }

  private Path write(Workbook workbook, String name) throws IOException {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 3; i++) {
        workbook.createFont();
      }
      Font raised = workbook.createFont();
      raised.setTypeOffset(Font.SS_SUPER);
      var row = workbook.createSheet("汇总").createRow(0);
      row.createCell(0).setCellValue(noted(workbook, "123.4", raised));
      row.createCell(1).setCellValue(noted(workbook, "成都市", raised));
      workbook.write(out);
    }
    return file;
  }

  private static RichTextString noted(Workbook workbook, String text, Font raised) {
    RichTextString rich = workbook.getCreationHelper().createRichTextString(text + "1)");
    rich.applyFont(text.length(), text.length() + 2, raised);
    return rich;
  }
}
