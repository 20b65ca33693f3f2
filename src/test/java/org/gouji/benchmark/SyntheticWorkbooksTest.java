package org.gouji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.workbook.WorkbookReader;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark measures on is a workbook like any other. */
class SyntheticWorkbooksTest {

  private static final int SEED = 7;

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    assertThat(Files.readAllBytes(small("one.xlsx", SEED)))
        .isEqualTo(Files.readAllBytes(small("two.xlsx", SEED)))
        .isNotEqualTo(Files.readAllBytes(small("three.xlsx", SEED + 1)));
  }

  @Test
  void ourReaderSeesTheCellsThatPoiSees() throws IOException {
    Path large = folder.resolve("large.xlsx");
    SyntheticWorkbooks.large(large, 200, SEED);
    for (Path file : List.of(small("small.xlsx", SEED), large)) {
      assertThat(ours(file)).isEqualTo(poi(file)).hasSizeGreaterThan(1_000);
    }
  }

  @Test
  void everyWorkbookSaysThatItIsSynthetic() throws IOException {
    assertThat(ours(small("small.xlsx", SEED))).anyMatch(cell -> cell.contains("Synthetic"));
  }

  private Path small(String name, long seed) throws IOException {
    Path file = folder.resolve(name);
    SyntheticWorkbooks.small(file, seed);
    return file;
  }

  private static List<String> ours(Path file) {
    List<String> cells = new ArrayList<>();
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      for (Sheet sheet : workbook.sheets()) {
        sheet.forEachRow(
            row ->
                row.cells()
                    .forEach(
                        cell -> cells.add(sheet.name() + " " + cell.ref() + " " + said(cell))));
      }
    }
    return cells;
  }

  private static String said(SheetCell cell) {
    String format = " " + cell.numberFormat();
    if (cell.content() instanceof NumberContent number) {
      return number.value().toPlainString() + format;
    } else if (cell.content() instanceof DateContent date) {
      return date.serial().toPlainString() + format;
    }
    return cell.content() instanceof TextContent text ? text.text() + format : format;
  }

  private static List<String> poi(Path file) {
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      workbook.forEach(
          sheet -> {
            for (Row row : sheet) {
              for (Cell cell : row) {
                cells.add(sheet.getSheetName() + " " + cell.getAddress() + " " + said(cell));
              }
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cells;
  }

  private static String said(Cell cell) {
    String format = " " + cell.getCellStyle().getDataFormatString();
    return switch (cell.getCellType()) {
      case NUMERIC, FORMULA -> number(cell) + format;
      case STRING -> cell.getStringCellValue() + format;
      default -> format;
    };
  }

  /** The number as a spreadsheet shows it, to 15 digits. */
  private static String number(Cell cell) {
    return SyntheticNumbers.strip(
        new BigDecimal(cell.getNumericCellValue()).round(new MathContext(15)));
  }
}
