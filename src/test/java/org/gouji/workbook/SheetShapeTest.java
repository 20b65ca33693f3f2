package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.cell.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a workbook and its sheets before the first row is interpreted. */
class SheetShapeTest {

  @TempDir Path folder;

  @Test
  void sheetsAreListedInTheirOrderWithWhatIsHidden() {
    Path file =
        WorkbookFixture.named("hidden-sheets-listed")
            .sheet("汇总", sheet -> sheet.text("A1", "x"))
            .sheet("底稿", sheet -> sheet.text("A1", "x"))
            .sheet("代码", sheet -> sheet.text("A1", "x"))
            .hide("底稿", SheetVisibility.HIDDEN)
            .hide("代码", SheetVisibility.VERY_HIDDEN)
            .writeTo(folder);
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      assertThat(workbook.entries())
          .extracting(SheetEntry::name, SheetEntry::visibility)
          .containsExactly(
              tuple("汇总", Visibility.VISIBLE),
              tuple("底稿", Visibility.HIDDEN),
              tuple("代码", Visibility.VERY_HIDDEN));
      assertThat(workbook.sheet("底稿")).isPresent();
      assertThat(workbook.sheet("没有")).isEmpty();
    }
  }

  @Test
  void aSheetThatIsOnlyAChartIsNotListed() {
    Path file =
        RawWorkbook.named("chart-sheet-not-listed")
            .workbook(
                "<sheets><sheet name='图' sheetId='2' r:id='c1'/>"
                    + "<sheet name='汇总' sheetId='1' r:id='r1'/></sheets>")
            .part(
                "xl/_rels/workbook.xml.rels",
                RawWorkbook.relationships(
                    RawWorkbook.relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + RawWorkbook.relation("c1", "chartsheet", "chartsheets/sheet1.xml")))
            .writeTo(folder);
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      assertThat(workbook.entries()).extracting(SheetEntry::name).containsExactly("汇总");
    }
  }

  @Test
  void theFileIsIdentifiedByItsContent() throws Exception {
    Path file = RawWorkbook.named("identity").writeTo(folder);
    Path copy = Files.copy(file, folder.resolve("copy.xlsx"));
    try (WorkbookFile first = WorkbookReader.open(file);
        WorkbookFile second = WorkbookReader.open(copy)) {
      assertThat(first.sha256()).matches("[0-9a-f]{64}").isEqualTo(second.sha256());
      assertThat(first.size()).isEqualTo(Files.size(file));
      assertThat(second.path()).isEqualTo(copy);
    }
  }

  @Test
  void mergedCellsAreKnownBeforeTheFirstRow() {
    SheetShape shape =
        shape(
            WorkbookFixture.named("merged-title-known-first")
                .sheet(
                    "汇总",
                    sheet ->
                        sheet
                            .text("A1", "2022年工业主要指标")
                            .merge("A1:D1")
                            .text("A3", "地区")
                            .merge("A3:A4")
                            .text("D9", "x"))
                .writeTo(folder));
    assertThat(shape.merged().regions())
        .containsExactly(CellRange.parse("A1:D1"), CellRange.parse("A3:A4"));
    assertThat(shape.merged().holderOf(CellRef.parse("C1"))).hasToString("A1");
    assertThat(shape.columnCount()).isEqualTo(4);
    assertThat(shape.rowCount()).isEqualTo(9);
  }

  @Test
  void colouredEmptyCellsDoNotMakeASheetLarger() {
    SheetShape shape =
        shape(
            RawWorkbook.named("styled-blanks-not-counted")
                .sheetData(
                    "<row r='1'><c r='B1'><v>1</v></c><c r='XFD1' s='0'/></row>"
                        + "<row r='9999'><c r='A9999' s='0'/></row>")
                .writeTo(folder));
    assertThat(shape.columnCount()).isEqualTo(2);
    assertThat(shape.rowCount()).isEqualTo(1);
    assertThat(shape.cellCount()).isEqualTo(3);
  }

  @Test
  void hiddenRowsAndColumnsAreReported() {
    Path file =
        WorkbookFixture.named("hidden-row-and-column-reported")
            .sheet(
                "汇总",
                sheet ->
                    sheet
                        .text("A1", "x")
                        .text("A2", "y")
                        .text("C1", "z")
                        .hideRow(2)
                        .hideColumn("C"))
            .writeTo(folder);
    assertThat(CellReading.rows(file)).extracting(SheetRow::hidden).containsExactly(false, true);
    assertThat(shape(file).isHiddenColumn(3)).isTrue();
    assertThat(shape(file).isHiddenColumn(2)).isFalse();
  }

  @Test
  void whatIsDrawnTogetherToNothingIsHiddenToo() {
    Path file =
        RawWorkbook.named("zero-height-hidden")
            .sheet(
                "<cols><col min='2' max='3' width='0' customWidth='1'/></cols><sheetData><row r='1'"
                    + " ht='0' customHeight='1'/><row r='2' ht='15'/></sheetData>")
            .writeTo(folder);
    assertThat(CellReading.rows(file)).extracting(SheetRow::hidden).containsExactly(true, false);
    assertThat(shape(file).hiddenColumns().stream()).containsExactly(2, 3);
  }

  @Test
  void aSheetCanBeReadTwiceAndByTwoReadersAtOnce() {
    Path file =
        RawWorkbook.named("read-twice")
            .sheetData("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
            .writeTo(folder);
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      Sheet sheet = workbook.sheets().get(0);
      try (RowStream first = sheet.rows();
          RowStream second = sheet.rows()) {
        first.next();
        assertThat(second.next().index()).isEqualTo(1);
        assertThat(first.next().index()).isEqualTo(2);
        assertThat(first.hasNext()).isFalse();
        assertThat(second.hasNext()).isTrue();
      }
    }
  }

  @Test
  void anEmptySheetHasNoRows() {
    Path file = RawWorkbook.named("empty-sheet-valid").sheet("<sheetData/>").writeTo(folder);
    assertThat(CellReading.rows(file)).isEqualTo(List.of());
    assertThat(shape(file).rowCount()).isZero();
  }

  private static SheetShape shape(Path file) {
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      return workbook.sheets().get(0).shape();
    }
  }
}
