package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gouji.figure.Figure;
import org.gouji.figure.ObservationKind;
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

/** Files made to harm, by malice or by accident, end in figures or in one clear message. */
class HostileWorkbookTest {

  private static final String TABLE =
      "<row r='1'><c r='A1' t='inlineStr'><is><t>地区</t></is></c>"
          + "<c r='B1' t='inlineStr'><is><t>2024年工业增加值（亿元）</t></is></c></row>"
          + "<row r='2'><c r='A2' t='inlineStr'><is><t>成都市</t></is></c>"
          + "<c r='B2'><v>%s</v></c></row>"
          + "<row r='3'><c r='A3' t='inlineStr'><is><t>绵阳市</t></is></c>"
          + "<c r='B3'><v>20.5</v></c></row>";
  private static final String SOUND = TABLE.formatted("10.5");

  @TempDir Path folder;

  @Test
  void anArchiveInsideAnArchiveIsNeverUnfolded() throws IOException {
    byte[] inner = zipped("bomb.txt", "0".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
    Path file =
        book("nested-archive-read").part("xl/embeddings/deep.zip", latin(inner)).writeTo(folder);
    assertThat(figures(file)).hasSize(2);
  }

  @Test
  void aPartThatUnfoldsBeyondItsQuotedSizeIsCutOff() throws IOException {
    Path file =
        book("quoted-size-lies-refused").sheetData(SOUND + " ".repeat(3 << 20)).writeTo(folder);
    byte[] bytes = Files.readAllBytes(file);
    quoteSize(bytes, "xl/worksheets/sheet1.xml", 5_000);
    Files.write(file, bytes);
    Submission read = read(file);
    assertThat(read.figures()).isEmpty();
    assertThat(read.sheets().get(0).observations()).hasSize(1);
  }

  @Test
  void linksPicturesMacrosAndObjectsAreNeitherRunNorFollowed() {
    Path file =
        book("links-and-objects-read")
            .part("xl/vbaProject.bin", "Sub Auto_Open()")
            .part("xl/embeddings/oleObject1.bin", "\u00D0\u00CF\u0011\u00E0")
            .part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
            .part(
                "xl/_rels/workbook.xml.rels",
                RawWorkbook.relationships(
                    RawWorkbook.relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + RawWorkbook.relation("r9", "vbaProject", "vbaProject.bin")
                        + RawWorkbook.relation("r8", "externalLink", "http://127.0.0.1:1/x")
                            .replace("/>", " TargetMode='External'/>")))
            .writeTo(folder);
    assertThat(figures(file)).hasSize(2);
  }

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
  void namesThatReferToEachOtherDoNoHarm() {
    Path file =
        book("circular-names-read")
            .workbook(
                "<sheets><sheet name='汇总' sheetId='1' r:id='r1'/></sheets><definedNames>"
                    + "<definedName name='a'>b</definedName><definedName name='b'>a</definedName>"
                    + "</definedNames>")
            .sheetData(SOUND.replace("<v>20.5", "<f>a+B3</f><v>20.5"))
            .writeTo(folder);
    assertThat(figures(file)).hasSize(2);
  }

  @Test
  void billionsOfLaughsAreNotHeard() {
    String bomb =
        "<!DOCTYPE lolz [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
    Path file =
        book("entity-bomb-refused")
            .part("xl/workbook.xml", bomb + "<workbook><sheets/>&c;</workbook>")
            .writeTo(folder);
    assertThat(refusal(file).fault()).isEqualTo(WorkbookFault.DOCTYPE);
  }

  @Test
  void dimensionsNobodyFilledCostNothing() {
    Path file =
        book("absurd-dimension-read")
            .sheet(
                "<dimension ref='A1:XFD1048576'/><cols><col min='1' max='999999999' width='9'/></cols>"
                    + "<sheetData>"
                    + SOUND
                    + "<row r='1048576'><c r='XFD1048576' s='0'/></row></sheetData>")
            .writeTo(folder);
    assertThat(figures(file)).hasSize(2);
  }

  @Test
  void mergedRegionsMayOverlapThemselvesAndCoverEverything() {
    Path file =
        book("overlapping-merges-read")
            .sheet(
                "<sheetData>"
                    + SOUND
                    + "</sheetData><mergeCells><mergeCell ref='A5:B9'/><mergeCell ref='A5:B9'/>"
                    + "<mergeCell ref='B6:XFD1048576'/><mergeCell ref='A5:A5'/></mergeCells>")
            .writeTo(folder);
    assertThat(figures(file)).hasSize(2);
  }

  @Test
  void aTextThatIsNotThereIsABrokenCellAndNotABrokenSheet() {
    Path file =
        book("shared-text-missing-reported")
            .sheetData(TABLE.formatted("10.5").replace("<c r='B2'>", "<c r='B2' t='s'>"))
            .writeTo(folder);
    Submission read = read(file);
    assertThat(read.figures()).hasSize(2);
    assertThat(read.sheets().get(0).observations())
        .anyMatch(seen -> seen.kind() == ObservationKind.BROKEN_CELL);
  }

  @Test
  void anExponentThatWouldTakeHoursIsABrokenCell() {
    for (String number : List.of("1E300000000", "1E-300000000", "1E99999999999", "9".repeat(500))) {
      Path file = book("huge-exponent").sheetData(TABLE.formatted(number)).writeTo(folder);
      assertThat(read(file).sheets().get(0).observations())
          .as(number)
          .anyMatch(seen -> seen.kind() == ObservationKind.BROKEN_CELL);
      String text =
          SOUND.replace("<c r='B2'><v>10.5</v>", "<c r='B2' t='str'><v>" + number + "</v>");
      assertThat(read(book("text").sheetData(text).writeTo(folder)).figures()).hasSize(2);
    }
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
    return RawWorkbook.named(trapAndOutcome).sheetData(SOUND);
  }

  private static List<Figure> figures(Path file) {
    return read(file).figures();
  }

  private static Submission read(Path file) {
    return SheetUnderTest.read(file, List.of());
  }

  private static WorkbookException refusal(Path file) {
    return catchThrowableOfType(WorkbookException.class, () -> read(file));
  }

  private static byte[] zipped(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Writes a size into the directory of an archive that is not that of the part. */
  private static void quoteSize(byte[] zip, String part, int size) {
    byte[] name = part.getBytes(StandardCharsets.US_ASCII);
    int entry = latin(zip).lastIndexOf(part) - 46;
    assertThat(zip[entry + 28]).isEqualTo((byte) name.length);
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, size);
  }

  private static int find(byte[] bytes, ByteBuffer wanted) {
    return latin(bytes).indexOf(latin(wanted.array()));
  }
}
