package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.WorkbookFile;
import org.junit.jupiter.api.Test;

/** Every cell that somebody has read by hand in published workbooks is read the same. */
class PublishedFactsTest {

  private static final Path FOLDER = Path.of("..", "shared", "samples", "workbooks");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyFactReadByHandStandsInItsCell() throws IOException {
    Path facts = FOLDER.resolve("facts.jsonl");
    assumeTrue(Files.exists(facts), () -> "skipped: " + facts + " is not beside this checkout");
    Map<String, Map<String, SheetCell>> files = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(facts)) {
      JsonNode fact = JSON.readTree(line);
      var cells = files.computeIfAbsent(fact.get("file").asText(), PublishedFactsTest::cells);
      SheetCell cell = cells.get(fact.get("sheet").asText() + "!" + fact.get("cell").asText());
      if (!agrees(cell, fact.get("raw"))) {
        wrong.add(fact + " but read " + cell);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A workbook that is a text is one sheet, whose name and cells nobody has noted by hand. */
  @Test
  void thePublishedTextFilesAreReadToo() {
    Path csv = FOLDER.resolve("g01_gbk_scitech.csv");
    Path page = FOLDER.resolve("c03_hightech_operation_2020_html.xls");
    assumeTrue(Files.exists(csv), () -> "skipped: " + csv + " is not beside this checkout");
    assertThat(CellReading.cells(csv).get("A3").displayText()).isEqualTo("科研投入");
    assertThat(CellReading.cells(csv).get("B2").displayText()).isEqualTo("0.9195112576633142");
    Map<String, SheetCell> cells = CellReading.cells(page);
    assertThat(cells.get("A1").displayText()).contains("2020年");
    assertThat(cells.get("B3").displayText()).isEqualTo("企业数(个)");
    assertThat(cells.get("A4").displayText()).isEqualTo("全国");
    assertThat(cells.get("B4").displayText()).isEqualTo("40194");
  }

  private static boolean agrees(SheetCell cell, JsonNode raw) {
    if (raw.asText().isEmpty()) {
      return cell == null || cell.displayText().isBlank();
    }
    if (cell != null && raw.isNumber() && cell.content() instanceof NumberContent number) {
      return number.value().compareTo(new BigDecimal(raw.asText())) == 0;
    }
    return cell != null && cell.displayText().strip().equals(raw.asText());
  }

  private static Map<String, SheetCell> cells(String file) {
    Map<String, SheetCell> cells = new HashMap<>();
    try (WorkbookFile workbook = WorkbookReader.open(FOLDER.resolve(file))) {
      workbook
          .sheets()
          .forEach(
              sheet ->
                  sheet.forEachRow(
                      row ->
                          row.cells()
                              .forEach(cell -> cells.put(sheet.name() + "!" + cell.ref(), cell))));
    }
    return cells;
  }
}
