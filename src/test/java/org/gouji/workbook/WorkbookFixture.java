package org.gouji.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Builds an office-like workbook for one test, named trap and outcome, such as {@code
 * hidden-row-reported}.
 */
public final class WorkbookFixture {

  private final String name;
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  private WorkbookFixture(String name) {
    this.name = name;
  }

  public static WorkbookFixture named(String trapAndOutcome) {
    return new WorkbookFixture(trapAndOutcome);
  }

  public WorkbookFixture sheet(String sheetName, Consumer<SheetFixture> cells) {
    cells.accept(new SheetFixture(workbook, workbook.createSheet(sheetName)));
    return this;
  }

  public WorkbookFixture hide(String sheetName, SheetVisibility visibility) {
    workbook.setSheetVisibility(workbook.getSheetIndex(sheetName), visibility);
    return this;
  }

  public Path writeTo(Path folder) {
    Path file = folder.resolve(name + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The cells of one sheet, addressed as a reader does. */
  public static final class SheetFixture {

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    private SheetFixture(XSSFWorkbook workbook, XSSFSheet sheet) {
      this.workbook = workbook;
      this.sheet = sheet;
    }

    public SheetFixture text(String ref, String text) {
      cell(ref).setCellValue(text);
      return this;
    }

    /** One text per cell, to the right from a reference. */
    public SheetFixture texts(String ref, String... texts) {
      CellReference start = new CellReference(ref);
      for (int i = 0; i < texts.length; i++) {
        cell(new CellReference(start.getRow(), start.getCol() + i)).setCellValue(texts[i]);
      }
      return this;
    }

    public SheetFixture number(String ref, double number) {
      cell(ref).setCellValue(number);
      return this;
    }

    public SheetFixture number(String ref, double number, String format) {
      cell(ref).setCellValue(number);
      return format(ref, format);
    }

    public SheetFixture truth(String ref, boolean truth) {
      cell(ref).setCellValue(truth);
      return this;
    }

    public SheetFixture error(String ref, FormulaError error) {
      cell(ref).setCellErrorValue(error.getCode());
      return this;
    }

    /** A formula with the value a program stored for it, right or stale. */
    public SheetFixture formula(String ref, String formula, double cached) {
      cell(ref).setCellFormula(formula);
      cell(ref).setCellValue(cached);
      return this;
    }

    public SheetFixture uncalculated(String ref, String formula) {
      cell(ref).setCellFormula(formula);
      return this;
    }

    public SheetFixture format(String ref, String format) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      cell(ref).setCellStyle(style);
      return this;
    }

    public SheetFixture merge(String range) {
      sheet.addMergedRegion(CellRangeAddress.valueOf(range));
      return this;
    }

    public SheetFixture hideRow(int row) {
      row(row - 1).setZeroHeight(true);
      return this;
    }

    public SheetFixture hideColumn(String column) {
      sheet.setColumnHidden(CellReference.convertColStringToIndex(column), true);
      return this;
    }

    private Cell cell(String ref) {
      return cell(new CellReference(ref));
    }

    private Cell cell(CellReference ref) {
      return row(ref.getRow()).getCell(ref.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private Row row(int index) {
      Row row = sheet.getRow(index);
      return row == null ? sheet.createRow(index) : row;
    }
  }
}
