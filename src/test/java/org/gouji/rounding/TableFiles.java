package org.gouji.rounding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.workbook.cell.CellRef;

/** Writes tables as the files people hand in, 写出表格: xlsx, xls, csv. */
final class TableFiles {

  private final Path folder;
  private final Random random;

  TableFiles(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
  }

  void write(PrintedTable table) throws IOException {
    switch (random.nextInt(5)) {
      case 0 -> csv(table);
      case 1 -> book(table, new HSSFWorkbook(), ".xls");
      default -> book(table, new XSSFWorkbook(), ".xlsx");
    }
  }

  private void csv(PrintedTable table) throws IOException {
    StringBuilder text = new StringBuilder();
    int rows = table.cells().get(table.cells().size() - 1).row();
    int columns = table.cells().stream().mapToInt(CellRef::column).max().orElseThrow();
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        text.append(column > 1 ? "," : "").append(text(table, new CellRef(row, column)));
      }
      text.append("\r\n");
    }
    Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
    Files.writeString(folder.resolve(table.name() + ".csv"), text, charset);
  }

  private static String text(PrintedTable table, CellRef ref) {
    return table.cells().contains(ref)
        ? table.printed(ref).toPlainString()
        : table.words().getOrDefault(ref, "");
  }

  private void book(PrintedTable table, Workbook book, String ending) throws IOException {
    boolean unrounded = random.nextBoolean();
    Sheet sheet = book.createSheet("Sheet1");
    table.words().forEach((ref, text) -> cell(sheet, ref).setCellValue(text));
    CellStyle[] styles = new CellStyle[6];
    for (CellRef ref : table.cells()) {
      int digits = table.digits(ref);
      if (styles[digits] == null) {
        styles[digits] = book.createCellStyle();
        String format = digits == 0 ? "0" : "0." + "0".repeat(digits);
        styles[digits].setDataFormat(book.createDataFormat().getFormat(format));
      }
      Cell cell = cell(sheet, ref);
      boolean untouched = table.isUntouched(ref);
      // A program keeps all digits and shows some; a person types those that are printed.
      cell.setCellValue(
          (unrounded && untouched ? table.truth(ref) : table.printed(ref)).doubleValue());
      cell.setCellStyle(styles[digits]);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(table.name() + ending))) {
      book.write(out);
    }
    book.close();
  }

  private static Cell cell(Sheet sheet, CellRef ref) {
    Row row = sheet.getRow(ref.row() - 1);
    Row there = row == null ? sheet.createRow(ref.row() - 1) : row;
    return there.getCell(ref.column() - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
