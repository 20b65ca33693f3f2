package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.junit.jupiter.api.Test;

/**
 * A published workbook against figures taken from it by hand, where both lie beside the project.
 */
class PublishedFiguresTest {

  private static final Path FOLDER = Path.of("..", "shared", "samples", "workbooks");
  private static final String NAME = "r04_gba_hightech_firms.xlsx";

  @Test
  void cityPeriodNumberAndQualifierAreThoseTakenByHand() throws IOException {
    assumeTrue(Files.exists(FOLDER), () -> "skipped: " + FOLDER + " is not beside this checkout");
    SheetUnderTest sheet =
        SheetUnderTest.of(SheetUnderTest.read(FOLDER.resolve(NAME), List.of()).sheets().get(0));

    List<JsonNode> facts = facts();
    assertThat(facts).isNotEmpty();
    for (JsonNode fact : facts) {
      Figure figure = sheet.figure(fact.path("cell").asText());
      assertThat(figure.entity()).isEqualTo(fact.path("entity").asText());
      assertThat(figure.period().code()).isEqualTo(fact.path("period").asText());
      assertThat(figure.written().number().orElseThrow())
          .isEqualByComparingTo(fact.path("value").decimalValue());
      assertThat(figure.written().qualifier().code()).isEqualTo(fact.path("qualifier").asText());
    }
  }

  private static List<JsonNode> facts() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(FOLDER.resolve("facts.jsonl"))) {
      return lines.filter(line -> line.contains(NAME)).map(line -> tree(json, line)).toList();
    }
  }

  private static JsonNode tree(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException("facts.jsonl has a line that is no JSON: " + line, e);
    }
  }
}
