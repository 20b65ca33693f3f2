package org.gouji.rule.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds workbooks of tie-outs; the same rows give the same bytes. */
public final class TieOutWorkbook {

  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int NARROW = 12 * 256;
  private static final int WIDE = 40 * 256;
  private static final int LONG = 20;

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  private TieOutWorkbook() {}

  /** A workbook in the making. */
  public static TieOutWorkbook workbook() {
    return new TieOutWorkbook();
  }

  /** A sheet with a row of heads and rows below. */
  public TieOutWorkbook sheet(String name, List<List<String>> rows) {
    XSSFSheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows.size(); r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        row.createCell(c).setCellValue(rows.get(r).get(c));
        row.getCell(c).setCellStyle(style(r == 0));
      }
    }
    sheet.createFreezePane(1, 1);
    for (int c = 0; c < rows.get(0).size(); c++) {
      int column = c;
      boolean wide =
          rows.stream()
              .skip(1)
              .anyMatch(row -> column < row.size() && row.get(column).length() > LONG);
      sheet.setColumnWidth(c, wide ? WIDE : NARROW);
    }
    return this;
  }

  private CellStyle style(boolean head) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    Font font = workbook.createFont();
    font.setBold(head);
    style.setFont(font);
    return style;
  }

  public void write(Path file) {
    try {
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      workbook.getProperties().getCoreProperties().setCreator("Gouji");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      Files.createDirectories(file.getParent());
      Files.write(file, steady(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static byte[] steady(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(each.getName());
        same.setTimeLocal(MOMENT);
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
