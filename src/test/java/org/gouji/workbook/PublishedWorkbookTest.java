package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gouji.workbook.cell.SheetCell;
import org.junit.jupiter.api.Test;

/** A workbook people really published, where it lies beside the project. */
class PublishedWorkbookTest {

  private static final Path FILE =
      Path.of("..", "shared", "samples", "workbooks", "r04_gba_hightech_firms.xlsx");

  @Test
  void numbersOfHighTechFirmsAreReadAsPublished() {
    assumeTrue(Files.exists(FILE), () -> "skipped: " + FILE + " is not beside this checkout");
    Map<String, SheetCell> cells = CellReading.cells(FILE);
    assertThat(cells.get("D2").displayText()).isEqualTo("10000");
    assertThat(cells.get("E2").displayText()).isEqualTo("12174");
    assertThat(cells.get("E3").displayText()).isEqualTo("17000");
  }
}
