package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Locale;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit refuses the first thing beyond it and is named in the message. */
class ReadLimitsTest {

  private static final ReadLimits SMALL =
      ReadLimits.DEFAULT
          .with(Limit.FILE_BYTES, 1 << 20)
          .with(Limit.ENTRIES, 8)
          .with(Limit.INFLATION_RATIO, 20)
          .with(Limit.INFLATED_BYTES, 3 << 20)
          .with(Limit.ROWS, 10)
          .with(Limit.COLUMNS, 5)
          .with(Limit.CELLS, 20)
          .with(Limit.MERGED_REGIONS, 2)
          .with(Limit.STRING_LENGTH, 50)
          .with(Limit.SHARED_CHARACTERS, 100)
          .with(Limit.PAGE_BYTES, 100);

  @TempDir Path folder;

  @Test
  void whatStaysWithinAllLimitsIsRead() {
    assertThat(CellReading.rows(sheet("<row r='10'><c r='E10'><v>1</v></c></row>"), SMALL))
        .hasSize(1);
  }

  @Test
  void theSizeOfTheFile() {
    ReadLimits tiny = SMALL.with(Limit.FILE_BYTES, 100);
    assertRefused(Limit.FILE_BYTES, sheet(""), tiny);
  }

  @Test
  void thePartsOfTheArchive() {
    Path file = RawWorkbook.named("many-parts-refused").part("a", "").part("b", "").writeTo(folder);
    assertRefused(Limit.ENTRIES, file, SMALL);
  }

  @Test
  void aPartThatUnfoldsToFarTooMuch() {
    assertRefused(Limit.INFLATION_RATIO, padded(" ".repeat(2 << 20)), SMALL);
  }

  @Test
  void allPartsUnfolded() {
    assertRefused(Limit.INFLATED_BYTES, padded(" ".repeat(4 << 20)), SMALL);
  }

  @Test
  void rowsAndColumns() {
    assertRefused(Limit.ROWS, sheet("<row r='11'/>"), SMALL);
    assertRefused(Limit.COLUMNS, sheet("<row r='1'><c r='F1'/></row>"), SMALL);
  }

  @Test
  void cellsOfASheet() {
    assertRefused(Limit.CELLS, sheet("<row><c/><c/><c/><c/><c/></row>".repeat(5)), SMALL);
  }

  @Test
  void mergedRegionsOfASheet() {
    String merged = "<mergeCell ref='A1:B1'/><mergeCell ref='A2:B2'/><mergeCell ref='A3:B3'/>";
    Path file =
        RawWorkbook.named("merged-regions-refused")
            .sheet("<sheetData/><mergeCells>" + merged + "</mergeCells>")
            .writeTo(folder);
    assertRefused(Limit.MERGED_REGIONS, file, SMALL);
  }

  @Test
  void oneTextHoweverItIsCutIntoRuns() {
    String inline = "<row><c t='inlineStr'><is>%s</is></c></row>";
    String run = "<r><t>" + "字".repeat(30) + "</t></r>";
    assertRefused(Limit.STRING_LENGTH, sheet(inline.formatted(run + run)), SMALL);
    assertRefused(
        Limit.STRING_LENGTH, sheet(inline.formatted("<t>" + "字".repeat(51) + "</t>")), SMALL);
  }

  @Test
  void oneAttributeThatFillsTheMemory() {
    ReadLimits wide = SMALL.with(Limit.INFLATION_RATIO, 10_000);
    Path file = sheet("<row spans='" + "1".repeat(2 << 20) + "'/>");
    assertRefused(Limit.STRING_LENGTH, file, wide);
  }

  @Test
  void allSharedTextsTogether() {
    Path file =
        RawWorkbook.named("shared-texts-refused")
            .sharedStrings(("<si><t>" + "字".repeat(40) + "</t></si>").repeat(3))
            .writeTo(folder);
    assertRefused(Limit.SHARED_CHARACTERS, file, SMALL);
  }

  private Path sheet(String rows) {
    return RawWorkbook.named("limits").sheetData(rows).writeTo(folder);
  }

  private Path padded(String padding) {
    return RawWorkbook.named("bomb-refused").part("xl/media/x.bin", padding).writeTo(folder);
  }

  private static void assertRefused(Limit limit, Path file, ReadLimits limits) {
    WorkbookException refusal =
        catchThrowableOfType(WorkbookException.class, () -> CellReading.rows(file, limits));
    assertThat(refusal).as(limit.english()).isNotNull();
    assertThat(refusal.fault()).isEqualTo(WorkbookFault.LIMIT);
    assertThat(refusal.message(Locale.ENGLISH))
        .contains(limit.english())
        .contains(Long.toString(limits.of(limit)));
    assertThat(refusal.message(Locale.CHINESE)).contains(limit.chinese());
  }
}
