package org.gouji.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A relation somebody worked out by hand in a published workbook, 手工核对的勾稽关系. */
record Relation(
    String id, String file, String sheet, String kind, String cells, int terms, String verdict) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Relation> in(Path file) {
    List<Relation> all = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        all.add(of(JSON.readTree(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Relation of(JsonNode node) {
    return new Relation(
        node.path("id").asText(),
        node.path("file").asText(),
        node.path("sheet").asText(),
        node.path("kind").asText(),
        node.path("cells").asText(),
        node.path("terms").asInt(),
        node.path("verdict").asText());
  }

  /** Whether the numbers of the workbook are in order. */
  boolean isSound() {
    return verdict.startsWith("holds_") && !verdict.contains("skipped");
  }

  /** The figure the relation is about; of a range its last cell. */
  String figure() {
    return file + "!" + sheet + "!" + cells.substring(cells.indexOf(':') + 1);
  }
}
