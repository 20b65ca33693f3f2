package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.workbook.cell.CellContent.BooleanContent;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.ErrorContent;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.Formula;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.cell.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks of Excel 97 to 2003 and of WPS are read like those of today; all are synthetic. */
class XlsWorkbookTest {

  @TempDir Path folder;

  @Test
  void cellsOfAllKindsAreRead() {
    Map<String, SheetCell> cells = CellReading.cells(write("kinds.xls", XlsWorkbookTest::kinds));
    assertThat(cells.get("A1").content()).isEqualTo(new TextContent("成都市"));
    assertThat(((NumberContent) cells.get("B1").content()).value()).isEqualByComparingTo("1141.3");
    assertThat(cells.get("C1").displayText()).isEqualTo("6.6%");
    assertThat(((DateContent) cells.get("D1").content()).date())
        .isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(cells.get("E1").content()).isEqualTo(new BooleanContent(true));
    assertThat(cells.get("F1").content()).isEqualTo(new ErrorContent("#DIV/0!"));
    assertThat(cells.get("G1").isBlank()).isTrue();
  }

  @Test
  void aFormulaKeepsItsTextAndTheValueThatWasStored() {
    Path file =
        write(
            "formulas.xls",
            book -> {
              HSSFSheet sheet = book.createSheet("汇总");
              book.createSheet("表2").createRow(0).createCell(0).setCellValue(7);
              Cell sum = sheet.createRow(0).createCell(0);
              sum.setCellFormula("SUM(B1:C1)+表2!A1");
              sum.setCellValue(999);
              Cell text = sheet.createRow(1).createCell(0);
              text.setCellFormula("\"成\"&\"都\"");
              text.setCellValue("成都");
            });
    SheetCell sum = CellReading.cells(file).get("A1");
    assertThat(sum.formula()).contains(new Formula("SUM(B1:C1)+表2!A1", Formula.Kind.OWN));
    assertThat(((NumberContent) sum.content()).value()).isEqualTo(new BigDecimal("999"));
    assertThat(CellReading.content(file, "A2")).isEqualTo(new TextContent("成都"));
  }

  @Test
  void mergedCellsAndWhatIsHiddenAreKnown() {
    Path file =
        write(
            "frame.et",
            book -> {
              HSSFSheet sheet = book.createSheet("汇总");
              sheet.createRow(0).createCell(0).setCellValue("标题");
              sheet.createRow(4).createCell(2).setCellValue(1);
              sheet.getRow(4).setZeroHeight(true);
              sheet.setColumnHidden(1, true);
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
              book.createSheet("隐藏");
              book.setSheetHidden(1, true);
            });
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      var shape = workbook.sheets().get(0).shape();
      assertThat(shape.merged().regions()).containsExactly(CellRange.parse("A1:C1"));
      assertThat(shape.rowCount()).isEqualTo(5);
      assertThat(shape.columnCount()).isEqualTo(3);
      assertThat(shape.isHiddenColumn(2)).isTrue();
      assertThat(workbook.sheets().get(1).entry().visibility()).isEqualTo(Visibility.HIDDEN);
    }
    assertThat(CellReading.rows(file).get(1).hidden()).isTrue();
    assertThat(CellReading.rows(file).get(1).index()).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(names = {"xor", "binaryRC4", "cryptoAPI"})
  void theDefaultPasswordOfProtectedWorkbooksIsNoObstacle(EncryptionMode mode) {
    Path file = encrypted("protected.xls", Decryptor.DEFAULT_PASSWORD, mode);
    assertThat(CellReading.content(file, "A1")).isEqualTo(new TextContent("成都市"));
    assertThat(CellReading.cells(file).get("B1").displayText()).isEqualTo("1141.3");
  }

  @Test
  void aPasswordOfTheUserIsNamedAsTheObstacle() {
    Path file = encrypted("secret.xls", "geheim", EncryptionMode.cryptoAPI);
    assertThat(refusal(file).fault()).isEqualTo(WorkbookFault.ENCRYPTED);
  }

  @Test
  void aSheetBeyondTheLimitsIsRefused() {
    Path file = write("kinds.xls", XlsWorkbookTest::kinds);
    ReadLimits few = ReadLimits.DEFAULT.with(Limit.COLUMNS, 5);
    assertThatThrownBy(() -> CellReading.rows(file, few))
        .isInstanceOf(WorkbookException.class)
        .hasMessageContaining("columns");
  }

  @Test
  void aDamagedWorkbookIsReadOrRefusedButNeverAnythingElse() throws IOException {
    byte[] whole = Files.readAllBytes(write("whole.xls", XlsWorkbookTest::kinds));
    Random chance = new Random(20260101);
    for (int i = 0; i < 400; i++) {
      byte[] damaged =
          i % 4 == 0 ? Arrays.copyOf(whole, chance.nextInt(whole.length)) : whole.clone();
      for (int hit = chance.nextInt(20); hit >= 0 && damaged.length > 0; hit--) {
        damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
      }
      readOrRefuse(Files.write(folder.resolve("damaged.xls"), damaged));
    }
  }

  private static void readOrRefuse(Path file) {
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      workbook.sheets().forEach(sheet -> sheet.forEachRow(row -> {}));
    } catch (WorkbookException refused) {
      assertThat(refused.getMessage()).contains("damaged.xls");
    }
  }

  private static void kinds(HSSFWorkbook book) {
    var row = book.createSheet("汇总").createRow(0);
    row.createCell(0).setCellValue("成都市");
    row.createCell(1).setCellValue(1141.3);
    styled(book, row.createCell(2), "0.0%").setCellValue(0.066);
    styled(book, row.createCell(3), "yyyy\"年\"m\"月\"").setCellValue(45657);
    row.createCell(4).setCellValue(true);
    row.createCell(5).setCellErrorValue((byte) 7);
    row.createCell(6);
  }

  private static Cell styled(HSSFWorkbook book, Cell cell, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private Path write(String name, Consumer<HSSFWorkbook> content) {
    return write(name, content, book -> {});
  }

  private Path write(String name, Consumer<HSSFWorkbook> content, Consumer<HSSFWorkbook> last) {
    Path file = folder.resolve(name);
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(book);
      last.accept(book);
      book.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path encrypted(String name, String password, EncryptionMode mode) {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try {
      return write(name, XlsWorkbookTest::kinds, book -> book.setEncryptionMode(mode));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static WorkbookException refusal(Path file) {
    return catchThrowableOfType(WorkbookException.class, () -> CellReading.rows(file));
  }
}
