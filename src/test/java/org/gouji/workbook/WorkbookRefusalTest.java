package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no workbook is refused in one sentence that says what it is and what to do. */
class WorkbookRefusalTest {

  @TempDir Path folder;

  static Stream<Arguments> filesThatAreNoWorkbook() {
    return Stream.of(
        Arguments.of("empty.xlsx", new byte[0], WorkbookFault.EMPTY_FILE),
        Arguments.of("~$汇总.xlsx", bytes("\u0005user"), WorkbookFault.LOCK_FILE),
        Arguments.of(".~汇总.xlsx", bytes("user"), WorkbookFault.LOCK_FILE),
        Arguments.of("scan.xlsx", bytes("\u0089PNG\r\n\u001a\n"), WorkbookFault.PICTURE),
        Arguments.of("plan.xlsx", bytes("%PDF-1.7\n"), WorkbookFault.PDF),
        Arguments.of("export.xls", bytes("<html><p>no table</p></html>"), WorkbookFault.WEB_PAGE),
        Arguments.of("feed.xls", bytes("<?xml version='1.0'?><rss/>"), WorkbookFault.WEB_PAGE),
        Arguments.of("old.xls", bytes("\t\b\b\0\0\u0005\5\0"), WorkbookFault.OLD_XLS),
        Arguments.of("note.xlsx", bytes("hello, this is text"), WorkbookFault.NOT_A_WORKBOOK),
        Arguments.of(
            "page.xls", bytes("MIME-Version: 1.0\r\nContent-Type: x\r\n"), WorkbookFault.MHTML),
        Arguments.of("data.csv", bytes("a,b\n1,\u0001\u0002\n"), WorkbookFault.BINARY_TEXT),
        Arguments.of("data.csv", bytes("\u0002\0\0\0\u0007\0\0a\0,b"), WorkbookFault.BINARY_TEXT),
        Arguments.of("all.xlsx", bytes("Rar!\u001a\u0007\u0001\0"), WorkbookFault.ARCHIVE),
        Arguments.of(
            "all.xlsx",
            bytes("PK\u0003\u0004\u0014\0\u0001\0\u0008\0"),
            WorkbookFault.LOCKED_ARCHIVE),
        Arguments.of("memo.xlsx", bytes("{\\rtf1 memo}"), WorkbookFault.OTHER_OFFICE));
  }

  @ParameterizedTest
  @MethodSource("filesThatAreNoWorkbook")
  void theRefusalNamesWhatTheFileIs(String name, byte[] content, WorkbookFault fault)
      throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    assertThat(refusal(file).fault()).isEqualTo(fault);
    assertThat(refusal(file)).hasMessageContaining(name);
  }

  @Test
  void aMissingFileAndAFolderAreToldApart() {
    assertThat(refusal(folder.resolve("nothing.xlsx")).fault()).isEqualTo(WorkbookFault.NOT_FOUND);
    assertThat(refusal(folder).fault()).isEqualTo(WorkbookFault.NOT_A_FILE);
  }

  @Test
  void aWorkbookOfExcel95IsToBeSavedAsXlsx() throws IOException {
    WorkbookException refusal = refusal(compound("old.xls", "Book"));
    assertThat(refusal.fault()).isEqualTo(WorkbookFault.OLD_XLS);
    assertThat(refusal.message(Locale.SIMPLIFIED_CHINESE))
        .contains("old.xls")
        .contains("Excel 95")
        .contains("另存为 .xlsx");
    assertThat(refusal.message(Locale.ENGLISH)).contains("old.xls").contains("save it as .xlsx");
  }

  @Test
  void anEncryptedPackageWithoutItsKeyIsDamaged() throws IOException {
    assertThat(refusal(compound("keyless.xlsx", "EncryptedPackage")).fault())
        .isEqualTo(WorkbookFault.TRUNCATED);
  }

  @Test
  void documentsOfOtherProgramsAreNamed() throws IOException {
    WorkbookException word = refusal(compound("plan.xls", "WordDocument"));
    assertThat(word.fault()).isEqualTo(WorkbookFault.OTHER_OFFICE);
    assertThat(word.message(Locale.CHINESE)).contains("Word 文档");
    assertThat(refusal(compound("talk.xls", "PowerPoint Document"))).hasMessageContaining("Power");
  }

  private Path compound(String name, String stream) throws IOException {
    Path file = folder.resolve(name);
    try (POIFSFileSystem compound = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      compound.createDocument(new ByteArrayInputStream(new byte[64]), stream);
      compound.writeFilesystem(out);
    }
    return file;
  }

  @Test
  void aDownloadCutShortIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(RawWorkbook.named("whole").writeTo(folder));
    Path file = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(refusal(file).fault()).isEqualTo(WorkbookFault.TRUNCATED);
  }

  @Test
  void aDamagedCompoundFileIsDamaged() throws IOException {
    byte[] start = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    Path file = Files.write(folder.resolve("half.xls"), Arrays.copyOf(start, 700));
    assertThat(refusal(file).fault()).isEqualTo(WorkbookFault.TRUNCATED);
  }

  @Test
  void otherArchivesAreNamed() {
    assertThat(refusal(root("word-document", "word/document.xml")).fault())
        .isEqualTo(WorkbookFault.OTHER_OFFICE);
    assertThat(refusal(root("binary-workbook", "xl/workbook.bin")).fault())
        .isEqualTo(WorkbookFault.BINARY_XLSB);
    assertThat(
            refusal(RawWorkbook.named("plain-archive").without("_rels/.rels").writeTo(folder))
                .fault())
        .isEqualTo(WorkbookFault.ARCHIVE);
    assertThat(
            refusal(
                    RawWorkbook.named("open-document")
                        .without("_rels/.rels")
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .part("content.xml", "<x/>")
                        .writeTo(folder))
                .fault())
        .isEqualTo(WorkbookFault.OPEN_DOCUMENT);
  }

  @Test
  void aSheetThatIsMissingIsNamed() {
    Path file =
        RawWorkbook.named("sheet-part-missing-refused")
            .without("xl/worksheets/sheet1.xml")
            .writeTo(folder);
    WorkbookException refusal = refusal(file);
    assertThat(refusal.fault()).isEqualTo(WorkbookFault.BROKEN_PART);
    assertThat(refusal.sheet()).contains("汇总");
    assertThat(refusal).hasMessageContaining("xl/worksheets/sheet1.xml");
  }

  @Test
  void aPartThatStandsTwiceIsRefused() {
    Path file =
        RawWorkbook.named("sheet-part-twice-refused")
            .part("xl/worksheets/SHEET1.xml", "<worksheet/>")
            .writeTo(folder);
    assertThat(refusal(file).fault()).isEqualTo(WorkbookFault.BROKEN_PART);
  }

  @Test
  void noRowIsHandedOutFromASheetThatBreaksLater() {
    Path file =
        RawWorkbook.named("xml-cut-short-refused")
            .part(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='2'>")
            .writeTo(folder);
    WorkbookException refusal = refusal(file);
    assertThat(refusal.fault()).isEqualTo(WorkbookFault.BROKEN_PART);
    assertThat(refusal.message(Locale.ENGLISH)).contains("sheet 汇总").contains("line 1");
  }

  @Test
  void aDoctypeIsRefusedBeforeItsEntitiesAreUsed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String external = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
    Path file =
        RawWorkbook.named("external-entity-refused")
            .part("xl/sharedStrings.xml", external + "<sst><si><t>&e;</t></si></sst>")
            .sheetData("<row><c t='s'><v>0</v></c></row>")
            .writeTo(folder);
    WorkbookException refusal = refusal(file);
    assertThat(refusal.fault()).isEqualTo(WorkbookFault.DOCTYPE);
    assertThat(refusal).hasMessageContaining("xl/sharedStrings.xml");
  }

  @Test
  void anEntityThatNobodyDeclaredIsBroken() {
    Path file =
        RawWorkbook.named("undeclared-entity-refused")
            .sheetData("<row><c t='str'><v>&boom;</v></c></row>")
            .writeTo(folder);
    assertThat(refusal(file).fault()).isEqualTo(WorkbookFault.BROKEN_PART);
  }

  @Test
  void rowsOrCellsOutOfOrderAreBroken() {
    Path rows =
        RawWorkbook.named("rows-out-of-order-refused")
            .sheetData("<row r='2'/><row r='1'/>")
            .writeTo(folder);
    Path cells =
        RawWorkbook.named("same-cell-twice-refused")
            .sheetData("<row r='1'><c r='B1'/><c r='B1'/></row>")
            .writeTo(folder);
    assertThat(refusal(rows).fault()).isEqualTo(WorkbookFault.BROKEN_PART);
    assertThat(refusal(cells)).hasMessageContaining("B1");
  }

  @ParameterizedTest
  @EnumSource(WorkbookFault.class)
  void everyRefusalReadsInBothLanguagesWithoutGaps(WorkbookFault fault) {
    WorkbookException refusal =
        new WorkbookException(fault, Path.of("a.xlsx"), "one", "two", "3", "four");
    assertThat(refusal.message(Locale.CHINESE))
        .contains("“a.xlsx”")
        .doesNotContain("{")
        .endsWith("。");
    assertThat(refusal.message(Locale.ENGLISH))
        .contains("a.xlsx: ")
        .doesNotContain("{")
        .endsWith(".");
  }

  private Path root(String name, String target) {
    return RawWorkbook.named(name)
        .part(
            "_rels/.rels",
            RawWorkbook.relationships(RawWorkbook.relation("r1", "officeDocument", target)))
        .writeTo(folder);
  }

  private static WorkbookException refusal(Path file) {
    return catchThrowableOfType(
        WorkbookException.class, () -> CellReading.rows(file, ReadLimits.DEFAULT));
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
