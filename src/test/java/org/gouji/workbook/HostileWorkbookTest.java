package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.figure.Figure;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Submission;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm, by malice or by accident, end in figures or in one clear message. */
class HostileWorkbookTest {

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
        book("quoted-size-lies-refused")
            .sheetData(SmallTable.ROWS + " ".repeat(3 << 20))
            .writeTo(folder);
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
  void namesThatReferToEachOtherDoNoHarm() {
    Path file =
        book("circular-names-read")
            .workbook(
                "<sheets><sheet name='汇总' sheetId='1' r:id='r1'/></sheets><definedNames>"
                    + "<definedName name='a'>b</definedName><definedName name='b'>a</definedName>"
                    + "</definedNames>")
            .sheetData(SmallTable.ROWS.replace("<v>20.5", "<f>a+B3</f><v>20.5"))
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
                    + SmallTable.ROWS
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
                    + SmallTable.ROWS
                    + "</sheetData><mergeCells><mergeCell ref='A5:B9'/><mergeCell ref='A5:B9'/>"
                    + "<mergeCell ref='B6:XFD1048576'/><mergeCell ref='A5:A5'/></mergeCells>")
            .writeTo(folder);
    assertThat(figures(file)).hasSize(2);
  }

  @Test
  void aTextThatIsNotThereIsABrokenCellAndNotABrokenSheet() {
    Path file =
        book("shared-text-missing-reported")
            .sheetData(SmallTable.with("10.5").replace("<c r='B2'>", "<c r='B2' t='s'>"))
            .writeTo(folder);
    Submission read = read(file);
    assertThat(read.figures()).hasSize(2);
    assertThat(read.sheets().get(0).observations())
        .anyMatch(seen -> seen.kind() == ObservationKind.BROKEN_CELL);
  }

  @Test
  void anExponentThatWouldTakeHoursIsABrokenCell() {
    for (String number : List.of("1E300000000", "1E-300000000", "1E99999999999", "9".repeat(500))) {
      Path file = book("huge-exponent").sheetData(SmallTable.with(number)).writeTo(folder);
      assertThat(read(file).sheets().get(0).observations())
          .as(number)
          .anyMatch(seen -> seen.kind() == ObservationKind.BROKEN_CELL);
      String text =
          SmallTable.ROWS.replace(
              "<c r='B2'><v>10.5</v>", "<c r='B2' t='str'><v>" + number + "</v>");
      assertThat(read(book("text").sheetData(text).writeTo(folder)).figures()).hasSize(2);
    }
  }

  private static RawWorkbook book(String trapAndOutcome) {
    return RawWorkbook.named(trapAndOutcome).sheetData(SmallTable.ROWS);
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
}
