package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gouji.workbook.cell.CellContent;
import org.gouji.workbook.cell.CellContent.BooleanContent;
import org.gouji.workbook.cell.CellContent.BrokenContent;
import org.gouji.workbook.cell.CellContent.BrokenContent.Reason;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.ErrorContent;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.Formula;
import org.gouji.workbook.cell.Formula.Kind;
import org.gouji.workbook.cell.SheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of a workbook are read as. */
class WorkbookCellsTest {

  @TempDir Path folder;

  @Test
  void anOfficeWorkbookIsReadCellByCell() {
    Path file =
        WorkbookFixture.named("all-kinds-of-cells-valid")
            .sheet(
                "汇总",
                sheet ->
                    sheet
                        .texts("A1", "成都市", "1141.3")
                        .number("A2", 1141.3, "0.0")
                        .number("B2", 0.066, "0.0%")
                        .truth("C2", true)
                        .error("D2", FormulaError.REF)
                        .number("E2", 45657, "yyyy\"年\"m\"月\"")
                        .format("F2", "0.00"))
            .writeTo(folder);
    Map<String, SheetCell> cells = CellReading.cells(file);
    assertThat(cells.get("A1").content()).isEqualTo(new TextContent("成都市"));
    assertThat(cells.get("B1").content()).isEqualTo(new TextContent("1141.3"));
    assertThat(cells.get("A2").content())
        .isEqualTo(new NumberContent(new BigDecimal("1141.3"), "1141.3"));
    assertThat(cells.get("A2").numberFormat()).isEqualTo("0.0");
    assertThat(cells.get("B2").displayText()).isEqualTo("6.6%");
    assertThat(cells.get("C2").content()).isEqualTo(new BooleanContent(true));
    assertThat(cells.get("D2").content()).isEqualTo(new ErrorContent("#REF!"));
    assertThat(((DateContent) cells.get("E2").content()).date())
        .isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(cells.get("E2").displayText()).isEqualTo("2024年12月");
    assertThat(cells.get("F2").isBlank()).isTrue();
    assertThat(cells).hasSize(8);
  }

  @Test
  void theSumOfBinaryFractionsIsTheDecimalMeant() {
    Path file = raw("<row r='7'><c r='B7'><v>24.300000000000001</v></c></row>");
    SheetCell cell = CellReading.cells(file).get("B7");
    assertThat(cell.content())
        .isEqualTo(new NumberContent(new BigDecimal("24.3"), "24.300000000000001"));
    assertThat(cell.displayText()).isEqualTo("24.3");
  }

  @ParameterizedTest
  @CsvSource({
    "n,1E300000000,OUT_OF_RANGE",
    "n,1e309,OUT_OF_RANGE",
    "n,abc,NOT_A_NUMBER",
    "s,99,NO_SUCH_TEXT",
    "s,-1,NO_SUCH_TEXT",
    "s,x,NO_SUCH_TEXT",
    "d,yesterday,NOT_A_DATE",
    "zz,1,UNKNOWN_TYPE",
  })
  void aBrokenCellIsReportedAndTheSheetGoesOn(String type, String value, Reason reason) {
    Path file = raw("<row><c t='" + type + "'><v>" + value + "</v></c><c><v>5</v></c></row>");
    assertThat(CellReading.content(file, "A1")).isEqualTo(new BrokenContent(value, reason));
    assertThat(CellReading.content(file, "B1"))
        .isEqualTo(new NumberContent(new BigDecimal("5"), "5"));
  }

  @Test
  void formulasKeepTheStoredValueAndAreNeverEvaluated() {
    Path file =
        WorkbookFixture.named("stale-subtotal-kept")
            .sheet(
                "汇总",
                sheet ->
                    sheet
                        .number("B1", 1)
                        .number("B2", 2)
                        .formula("B3", "SUM(B1:B2)", 999)
                        .uncalculated("B4", "B3*2"))
            .writeTo(folder);
    SheetCell subtotal = CellReading.cells(file).get("B3");
    assertThat(subtotal.content()).isEqualTo(new NumberContent(new BigDecimal("999"), "999.0"));
    assertThat(subtotal.formula()).contains(new Formula("SUM(B1:B2)", Kind.OWN));
    assertThat(subtotal.isUncalculated()).isFalse();
    assertThat(CellReading.cells(file).get("B4").isUncalculated()).isTrue();
  }

  @Test
  void aSharedFormulaIsMovedToTheCellItStandsIn() {
    Path file =
        raw(
            "<row r='2'><c r='C2'><f t='shared' ref='C2:C3'"
                + " si='0'>A2*$B$1</f><v>1</v></c></row><row r='3'><c r='C3'><f t='shared'"
                + " si='0'/><v>2</v></c></row><row r='4'><c r='C4'><f t='shared'"
                + " si='9'/><v>3</v></c></row><row r='5'><c r='C5'><f t='array'"
                + " ref='C5'>SUM(A1:A2*B1:B2)</f><v>4</v></c></row><row r='6'><c r='C6'"
                + " t='str'><f>A1&amp;\"\"</f><v></v></c></row>");
    Map<String, SheetCell> cells = CellReading.cells(file);
    assertThat(cells.get("C2").formula()).contains(new Formula("A2*$B$1", Kind.SHARED));
    assertThat(cells.get("C3").formula()).contains(new Formula("A3*$B$1", Kind.SHARED));
    assertThat(cells.get("C4").formula()).contains(new Formula("", Kind.SHARED));
    assertThat(cells.get("C5").formula()).contains(new Formula("SUM(A1:A2*B1:B2)", Kind.ARRAY));
    assertThat(cells.get("C6").content()).isEqualTo(new TextContent(""));
  }

  @Test
  void richTextIsJoinedAndPhoneticGuidesAreLeftOut() {
    String rich =
        "<si><r><t>工业</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 增加值</t></r>"
            + "<rPh sb='0' eb='2'><t>gongye</t></rPh><phoneticPr fontId='1'/></si>"
            + "<si><t>第一行_x000D_第二行 _x4eZZ_</t></si>";
    Path file =
        RawWorkbook.named("rich-text-joined")
            .sharedStrings(rich)
            .sheetData(
                "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c>"
                    + "<c t='inlineStr'><is><r><t>成</t></r><r><t>都</t></r></is></c></row>")
            .writeTo(folder);
    assertThat(CellReading.content(file, "A1")).isEqualTo(new TextContent("工业 增加值"));
    assertThat(CellReading.content(file, "B1")).isEqualTo(new TextContent("第一行\r第二行 _x4eZZ_"));
    assertThat(CellReading.content(file, "C1")).isEqualTo(new TextContent("成都"));
  }

  @Test
  void rowsAndCellsWithoutAPlaceFollowTheOnesBefore() {
    Path file =
        raw("<row><c><v>1</v></c></row><row r='5'><c r='C5'><v>2</v></c><c><v>3</v></c></row>");
    assertThat(CellReading.cells(file)).containsOnlyKeys("A1", "C5", "D5");
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 27, 31, 36, 57, 58})
  void dateFormatsBuiltIntoChineseProgramsAreDates(int builtIn) {
    Path file =
        RawWorkbook.named("chinese-built-in-date")
            .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='" + builtIn + "'/></cellXfs>")
            .sheetData("<row><c s='1'><v>45657</v></c></row>")
            .writeTo(folder);
    assertThat(CellReading.content(file, "A1")).isInstanceOf(DateContent.class);
  }

  @Test
  void yearsOfOldMacintoshWorkbooksCountFrom1904() {
    Path file =
        RawWorkbook.named("date-1904-shifted")
            .workbook(
                "<workbookPr date1904='1'/>"
                    + "<sheets><sheet name='汇总' sheetId='1' r:id='r1'/></sheets>")
            .styles("<cellXfs><xf numFmtId='14'/></cellXfs>")
            .sheetData("<row><c><v>44195</v></c></row>")
            .writeTo(folder);
    SheetCell cell = CellReading.cells(file).get("A1");
    assertThat(cell.content())
        .isEqualTo(new DateContent(LocalDateTime.of(2024, 12, 31, 0, 0), new BigDecimal("44195")));
    assertThat(cell.displayText()).isEqualTo("2024/12/31");
  }

  @Test
  void datesBeyondTheCalendarAreBroken() {
    Path file =
        RawWorkbook.named("negative-date-broken")
            .styles("<cellXfs><xf numFmtId='14'/></cellXfs>")
            .sheetData("<row><c><v>-1</v></c><c><v>2958466</v></c></row>")
            .writeTo(folder);
    assertThat(CellReading.content(file, "A1"))
        .isEqualTo(new BrokenContent("-1", Reason.NOT_A_DATE));
    assertThat(CellReading.content(file, "B1"))
        .isEqualTo(new BrokenContent("2958466", Reason.NOT_A_DATE));
  }

  @Test
  void aDateWrittenInIsoFormIsADate() {
    Path file =
        raw("<row><c t='d'><v>2024-12-31</v></c><c t='d'><v>2024-12-31T12:00:00</v></c></row>");
    assertThat(CellReading.content(file, "A1"))
        .isEqualTo(new DateContent(LocalDateTime.of(2024, 12, 31, 0, 0), new BigDecimal("45657")));
    assertThat(((DateContent) CellReading.content(file, "B1")).serial()).isEqualTo("45657.5");
  }

  @Test
  void theStrictVariantOfTheFormatIsReadToo() {
    String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    Path file =
        RawWorkbook.named("strict-variant-valid")
            .part(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='"
                    + main
                    + "'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>5067</x:v></x:c></x:row>"
                    + "</x:sheetData></x:worksheet>")
            .writeTo(folder);
    assertThat(CellReading.content(file, "A1"))
        .isEqualTo(new NumberContent(new BigDecimal("5067"), "5067"));
  }

  @Test
  void aWorkbookWithoutStylesAndSharedTextsIsRead() {
    Path file =
        RawWorkbook.named("bare-workbook-valid")
            .part(
                "xl/_rels/workbook.xml.rels",
                RawWorkbook.relationships(
                    RawWorkbook.relation("r1", "worksheet", "worksheets/sheet1.xml")))
            .sheetData("<row><c s='7'><v>1</v></c><c/></row>")
            .writeTo(folder);
    assertThat(CellReading.cells(file).get("A1").numberFormat()).isEqualTo("General");
    assertThat(CellReading.content(file, "B1")).isEqualTo(CellContent.BLANK);
  }

  private Path raw(String rows) {
    return RawWorkbook.named("raw").sheetData(rows).writeTo(folder);
  }
}
