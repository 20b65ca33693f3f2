package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Submission;
import org.gouji.workbook.cell.Deadline;
import org.gouji.workbook.cell.FileIdentity;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.csv.CsvFile;
import org.gouji.workbook.xlsx.XlsxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can be read is read: one broken sheet does not lose the others, one slow file not the run.
 */
class PartialReadingTest {

  @TempDir Path folder;

  @Test
  void aSheetThatIsALinkIsMissedAlone() {
    Path file =
        book("linked-sheet-missed")
            .workbook(
                "<sheets><sheet name='外部' sheetId='1' r:id='r7'/>"
                    + "<sheet name='汇总' sheetId='2' r:id='r1'/></sheets>")
            .writeTo(folder);
    Submission read = read(file);
    assertThat(read.sheets()).extracting(SheetReading::sheet).containsExactly("外部", "汇总");
    assertThat(read.sheets().get(0).observations()).hasSize(1);
    assertThat(read.figures()).hasSize(2);
  }

  @Test
  void oneBrokenSheetDoesNotLoseTheOthers() {
    Path file =
        book("second-sheet-broken")
            .workbook(
                "<sheets><sheet name='坏' sheetId='1' r:id='r5'/>"
                    + "<sheet name='汇总' sheetId='2' r:id='r1'/></sheets>")
            .part("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row></sheetData>")
            .part(
                "xl/_rels/workbook.xml.rels",
                RawWorkbook.relationships(
                    RawWorkbook.relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + RawWorkbook.relation("r5", "worksheet", "worksheets/sheet2.xml")))
            .writeTo(folder);
    Submission read = read(file);
    assertThat(read.figures())
        .hasSize(2)
        .allMatch(figure -> figure.source().locator().contains("汇总"));
    assertThat(read.sheets().get(0).observations()).hasSize(1);
    assertThat(read.sheets().get(0).observations().get(0).words()).contains("坏", "sheet2.xml");
  }

  @Test
  void oneBrokenSheetOfAnOldWorkbookDoesNotLoseTheOthers() throws IOException {
    Path file = folder.resolve("second-sheet-broken.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("汇总");
      sheet.createRow(0).createCell(0).setCellValue("地区");
      sheet.getRow(0).createCell(1).setCellValue("2024年工业增加值（亿元）");
      for (int i = 1; i < 3; i++) {
        sheet.createRow(i).createCell(0).setCellValue(i == 1 ? "成都市" : "绵阳市");
        sheet.getRow(i).createCell(1).setCellValue(i * 10.5);
      }
      book.createSheet("坏").createRow(0).createCell(0).setCellValue(77.25);
      book.write(out);
    }
    byte[] bytes = Files.readAllBytes(file);
    // The length of the record with 77.25 in it; whatever follows makes no sense.
    int value = find(bytes, ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(77.25));
    bytes[value - 8] = (byte) 0xFF;
    bytes[value - 7] = (byte) 0x7F;
    Submission read = read(Files.write(file, bytes));
    assertThat(read.figures()).hasSize(2);
    assertThat(read.sheets().get(1).observations()).hasSize(1);
    assertThat(read.sheets().get(1).observations().get(0).words()).contains("坏");
  }

  @Test
  void aFileThatTakesTooLongIsLeftWithTheLimitNamed() {
    AtomicLong now = new AtomicLong();
    Path file = book("slow").writeTo(folder);
    ReadTerms terms = ReadTerms.of(ReadLimits.DEFAULT.with(Limit.SECONDS, 5));
    Opening opening =
        new Opening(new FileIdentity(file, "", 0), terms, new Deadline(terms.limits(), now::get));
    WorkbookException late =
        catchThrowableOfType(
            WorkbookException.class,
            () -> {
              try (XlsxFile workbook = XlsxFile.open(opening)) {
                now.set(TimeUnit.SECONDS.toNanos(6));
                workbook.sheets().get(0).rows();
              }
            });
    assertThat(late.fault()).isEqualTo(WorkbookFault.LIMIT);
    assertThat(late.sheet()).contains("汇总");
    assertThat(late.message(Locale.CHINESE)).contains("读取时间（秒）”：上限 5", "--limit seconds=");
  }

  @Test
  void aTextFileThatTakesTooLongIsLeftToo() throws IOException {
    Path file = Files.writeString(folder.resolve("slow.csv"), "a,b\n1,2\n");
    AtomicLong now = new AtomicLong();
    Opening opening =
        new Opening(
            new FileIdentity(file, "", 0),
            ReadTerms.DEFAULT,
            new Deadline(ReadLimits.DEFAULT, () -> now.addAndGet(TimeUnit.HOURS.toNanos(1))));
    WorkbookException late =
        catchThrowableOfType(
            WorkbookException.class, () -> CsvFile.open(opening).sheets().get(0).shape());
    assertThat(late).hasMessageContaining("seconds for one file");
  }

  private static RawWorkbook book(String trapAndOutcome) {
    return RawWorkbook.named(trapAndOutcome).sheetData(SmallTable.ROWS);
  }

  private static Submission read(Path file) {
    return SheetUnderTest.read(file, List.of());
  }

  private static int find(byte[] bytes, ByteBuffer wanted) {
    return latin(bytes).indexOf(latin(wanted.array()));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
