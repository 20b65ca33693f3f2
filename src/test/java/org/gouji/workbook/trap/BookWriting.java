package org.gouji.workbook.trap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.gouji.workbook.cell.CellRef;

/** Writes a fixture as an office program would, 写出工作簿样例. */
final class BookWriting {

  private static final String DEFAULT_PASSWORD = "VelvetSweatshop";

  private final Workbook book;
  private final Map<String, CellStyle> styles = new HashMap<>();

  private BookWriting(Workbook book) {
    this.book = book;
  }

  static void write(List<GridSheet> sheets, FixtureFormat format, Path file) throws IOException {
    try (Workbook book = bookOf(format);
        OutputStream out = Files.newOutputStream(file)) {
      BookWriting writing = new BookWriting(book);
      sheets.forEach(writing::add);
      if (format == FixtureFormat.XLS_PROTECTED) {
        Biff8EncryptionKey.setCurrentUserPassword(DEFAULT_PASSWORD);
      }
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static Workbook bookOf(FixtureFormat format) {
    return switch (format) {
      case XLSX -> new XSSFWorkbook();
      case XLSM -> new XSSFWorkbook(XSSFWorkbookType.XLSM);
      default -> new HSSFWorkbook();
    };
  }

  private void add(GridSheet grid) {
    Sheet sheet = book.createSheet(grid.name());
    grid.cells().forEach((ref, cell) -> write(cell(sheet, ref), cell));
    grid.merged().forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf("" + range)));
    grid.hiddenRows().forEach(row -> row(sheet, row - 1).setZeroHeight(true));
    grid.hiddenColumns().forEach(column -> sheet.setColumnHidden(column - 1, true));
    grid.indents().forEach((ref, levels) -> cell(sheet, ref).setCellStyle(indented(levels)));
    if (grid.hidden()) {
      book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
  }

  private void write(Cell cell, GridCell content) {
    if (content instanceof GridCell.Number number) {
      number(cell, number);
    } else if (content instanceof GridCell.Computed computed) {
      cell.setCellFormula(computed.formula());
      number(cell, computed.stored());
    } else if (content instanceof GridCell.Day day) {
      cell.setCellValue(day.day());
      cell.setCellStyle(formatted("yyyy\\-mm\\-dd"));
    } else if (content instanceof GridCell.Failed failed) {
      cell.setCellErrorValue(FormulaError.forString(failed.shown()).getCode());
    } else {
      cell.setCellValue(content.shown());
    }
  }

  private void number(Cell cell, GridCell.Number number) {
    cell.setCellValue(number.value().doubleValue());
    if (!number.format().equals("General")) {
      cell.setCellStyle(formatted(number.format()));
    }
  }

  private CellStyle formatted(String format) {
    return styles.computeIfAbsent(
        format,
        key -> {
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat(format));
          return style;
        });
  }

  private CellStyle indented(int levels) {
    CellStyle style = book.createCellStyle();
    style.setIndention((short) levels);
    return style;
  }

  private static Cell cell(Sheet sheet, CellRef ref) {
    return row(sheet, ref.row() - 1)
        .getCell(ref.column() - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static Row row(Sheet sheet, int index) {
    Row row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }
}
