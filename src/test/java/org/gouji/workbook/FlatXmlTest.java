package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.ErrorContent;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.Formula;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.cell.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook in one XML file, as exports under the name of .xls often are; all are synthetic. */
class FlatXmlTest {

  private static final String STYLES =
      "<Styles><Style ss:ID='Default'/>"
          + "<Style ss:ID='s1'><NumberFormat ss:Format='0.0_ '/></Style>"
          + "<Style ss:ID='s2' ss:Parent='s1'/>"
          + "<Style ss:ID='s3'><NumberFormat ss:Format='Percent'/></Style></Styles>";

  @TempDir Path folder;

  @Test
  void cellsOfAllKindsAreRead() throws IOException {
    Map<String, SheetCell> cells =
        CellReading.cells(
            book(
                STYLES
                    + sheet(
                        "汇总",
                        "<Row><Cell><Data ss:Type='String'>成都</Data></Cell>"
                            + "<Cell ss:StyleID='s2'><Data ss:Type='Number'>1141.25</Data></Cell>"
                            + "<Cell ss:StyleID='s3'><Data ss:Type='Number'>0.066</Data></Cell>"
                            + "<Cell><Data ss:Type='DateTime'>2024-12-31T00:00:00.000</Data></Cell>"
                            + "<Cell><Data ss:Type='Error'>#REF!</Data></Cell></Row>"
                            + "<Row ss:Index='4'><Cell ss:Index='3'><ss:Data ss:Type='String'"
                            + " xmlns='http://www.w3.org/TR/REC-html40'><B>合</B>计</ss:Data>"
                            + "</Cell></Row>")));
    assertThat(cells.get("A1").displayText()).isEqualTo("成都");
    assertThat(cells.get("B1").displayText()).isEqualTo("1141.3");
    assertThat(cells.get("C1").displayText()).isEqualTo("6.60%");
    assertThat(((DateContent) cells.get("D1").content()).date())
        .isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(cells.get("E1").content()).isEqualTo(new ErrorContent("#REF!"));
    assertThat(cells.get("C4").displayText()).isEqualTo("合计");
  }

  @Test
  void formulasNameTheirCellsAsPeopleDo() throws IOException {
    Map<String, SheetCell> cells =
        CellReading.cells(
            book(
                sheet(
                    "汇总",
                    "<Row ss:Index='5'><Cell ss:Index='2' ss:Formula=\"=SUM(R[-3]C:R[-1]C)\">"
                        + "<Data ss:Type='Number'>6</Data></Cell>"
                        + "<Cell ss:Formula=\"='RC[1]'!R1C1+RC[-1]&amp;&quot;RC&quot;\"/></Row>")));
    assertThat(cells.get("B5").formula()).contains(new Formula("SUM(B2:B4)", Formula.Kind.OWN));
    assertThat(cells.get("C5").formula().orElseThrow().text()).isEqualTo("'RC[1]'!A1+B5&\"RC\"");
    assertThat(cells.get("C5").isUncalculated()).isTrue();
  }

  @Test
  void theFrameOfEachSheetIsKnown() throws IOException {
    Path file =
        book(
            sheet(
                    "表1",
                    "<Column ss:Index='2' ss:Hidden='1' ss:Span='1'/><Row><Cell ss:MergeAcross='2'"
                        + " ss:MergeDown='1'><Data ss:Type='String'>标题</Data></Cell><Cell>"
                        + "<Data ss:Type='Number'>1</Data></Cell></Row><Row ss:Hidden='1'/>")
                + sheet("表2", "<Row><Cell><Data ss:Type='Number'>2</Data></Cell></Row>")
                    .replace(
                        "</Worksheet>",
                        "<WorksheetOptions><Visible>SheetHidden</Visible>"
                            + "</WorksheetOptions></Worksheet>"));
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      var first = workbook.sheets().get(0).shape();
      assertThat(first.merged().regions()).containsExactly(CellRange.parse("A1:C2"));
      assertThat(first.isHiddenColumn(3)).isTrue();
      assertThat(first.columnCount()).isEqualTo(4);
      assertThat(workbook.sheets().get(1).entry().visibility()).isEqualTo(Visibility.HIDDEN);
      try (var rows = workbook.sheets().get(1).rows()) {
        assertThat(rows.next().cells().get(0).displayText()).isEqualTo("2");
      }
    }
  }

  @Test
  void aDoctypeIsRefusedHereToo() throws IOException {
    Path file = folder.resolve("bomb.xls");
    Files.writeString(
        file,
        "<?xml version='1.0'?><!DOCTYPE Workbook [<!ENTITY a 'lol'>]>"
            + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>&a;</Workbook>");
    assertThat(catchThrowableOfType(WorkbookException.class, () -> CellReading.rows(file)).fault())
        .isEqualTo(WorkbookFault.DOCTYPE);
  }

  private static String sheet(String name, String rows) {
    return "<Worksheet ss:Name='" + name + "'><Table>" + rows + "</Table></Worksheet>";
  }

  private Path book(String content) throws IOException {
    return Files.writeString(
        folder.resolve("export.xls"),
        "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
            + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + content
            + "</Workbook>");
  }
}
