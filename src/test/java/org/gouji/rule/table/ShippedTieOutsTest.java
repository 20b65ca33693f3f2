package org.gouji.rule.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.codelist.Codelists;
import org.gouji.rule.table.PageTables.PageTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/tie-outs.md says what the shipped workbook says, 随带勾稽表. */
class ShippedTieOutsTest {
  private static final Path PAGE = Path.of("docs", "tie-outs.md");
  private static final Path WORKBOOK = Path.of("rules", "arithmetic", "tie-outs.xlsx");
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));

  @TempDir Path folder;

  @Test
  void thePageShowsEveryCellOfTheWorkbook() throws IOException {
    String page = Files.readString(PAGE);
    if (Boolean.getBoolean("gouji.approve")) {
      page = approved(page);
      Files.writeString(PAGE, page);
    }

    assertThat(PageTables.of(page))
        .as("%s is out of step with %s: run again with -Dgouji.approve=true", PAGE, WORKBOOK)
        .hasSize(2)
        .allSatisfy(table -> assertThat(table.rows()).isEqualTo(cells(table)));
  }

  @Test
  void equalRowsAreEqualBytes() throws IOException {
    List<PageTable> tables = PageTables.of(Files.readString(PAGE));

    assertThat(build(tables, "one.xlsx")).hasSameBinaryContentAs(build(tables, "two.xlsx"));
  }

  @Test
  void everyRowIsARule() {
    TieOutTable table = TieOutTable.read(WORKBOOK, "arithmetic", CODELISTS);

    assertThat(table.problems()).isEmpty();
    assertThat(table.rules()).hasSizeGreaterThanOrEqualTo(8);
  }

  /** The page with what the workbook says; a workbook that is not there yet is made of the page. */
  private static String approved(String page) {
    List<PageTable> tables = PageTables.of(page);
    if (!Files.exists(WORKBOOK)) {
      build(tables, WORKBOOK);
    }
    String approved = page;
    for (PageTable table : tables) {
      PageTable now = new PageTable(table.file(), table.sheet(), cells(table));
      approved = approved.replace(table.markdown(), now.markdown());
    }
    return approved;
  }

  private Path build(List<PageTable> tables, String name) {
    Path file = folder.resolve(name);
    build(tables, file);
    return file;
  }

  private static void build(List<PageTable> tables, Path file) {
    TieOutWorkbook workbook = TieOutWorkbook.workbook();
    tables.forEach(table -> workbook.sheet(table.sheet(), table.rows()));
    workbook.write(file);
  }

  /** The sheet as it stands, as wide as its heads. */
  private static List<List<String>> cells(PageTable table) {
    SheetContent sheet = new TableWorkbook(WORKBOOK).sheet(List.of(table.sheet())).orElseThrow();
    int width = sheet.rows().get(0).cells().lastKey();
    List<List<String>> rows = new ArrayList<>();
    for (SheetContent.Row row : sheet.rows()) {
      List<String> cells = new ArrayList<>();
      for (int column = 1; column <= width; column++) {
        cells.add(row.text(column));
      }
      rows.add(cells);
    }
    return rows;
  }
}
