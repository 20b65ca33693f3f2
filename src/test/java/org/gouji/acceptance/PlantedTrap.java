package org.gouji.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gouji.figure.Source;
import org.gouji.figure.Subject;
import org.gouji.issue.Issue;

/**
 * One entry of {@code workbooks/samples/traps.yaml}: a mistake that must be reported, or a pair
 * that looks wrong and must not be.
 *
 * @param expected the issue, then the further issues the same mistake raises; empty for a guard
 */
record PlantedTrap(
    String id, String file, String sheet, Set<String> cells, List<Expected> expected) {

  private static final Map<String, String> WORDS_OF_CAUSES =
      Map.of("unit_slip", "计量单位", "transposed_digits", "数字颠倒", "missing_term", "合计");

  /** What an issue must be: its rule, its verdict, and hints to what it is about. */
  record Expected(String rule, String verdict, Map<String, String> hints) {

    boolean isAnIssue() {
      return !verdict.equals("undecidable");
    }

    boolean matches(Issue issue) {
      return issue.ruleCode().equals(rule)
          && issue.verdict().code().equals(verdict)
          && hints.entrySet().stream().allMatch(hint -> holds(hint, issue));
    }

    private static boolean holds(Map.Entry<String, String> hint, Issue issue) {
      Subject subject = issue.scope().subject();
      String wanted = hint.getValue();
      return switch (hint.getKey()) {
        case "region" -> subject.region().equals(wanted);
        case "industry" -> subject.industry().equals(wanted);
        case "cluster" -> subject.cluster().equals(wanted);
        case "enterprise" -> subject.enterprise().equals(wanted);
        case "project" -> subject.project().equals(wanted);
        case "indicator" -> issue.scope().indicator().equals(wanted);
        case "period" -> issue.scope().period().code().equals(wanted);
        case "cause" ->
            !issue.causes().isEmpty()
                && issue.causes().get(0).chinese().contains(WORDS_OF_CAUSES.get(wanted));
        default -> throw new IllegalArgumentException("Unknown hint " + hint);
      };
    }
  }

  static List<PlantedTrap> all() throws IOException {
    JsonNode root =
        new YAMLMapper().readTree(Files.readString(Path.of("workbooks", "samples", "traps.yaml")));
    return StreamSupport.stream(root.path("traps").spliterator(), false)
        .map(PlantedTrap::read)
        .toList();
  }

  private static PlantedTrap read(JsonNode node) {
    List<Expected> expected = new ArrayList<>();
    if (node.path("expect").isObject()) {
      expected.add(expected(node.path("expect")));
    }
    node.path("also").forEach(more -> expected.add(expected(more)));
    Set<String> cells =
        StreamSupport.stream(node.path("cells").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
    return new PlantedTrap(
        node.path("id").asText(),
        node.path("file").asText(),
        node.path("sheet").asText(),
        cells,
        expected);
  }

  private static Expected expected(JsonNode node) {
    Map<String, String> hints = new TreeMap<>();
    node.fields().forEachRemaining(field -> hints.put(field.getKey(), field.getValue().asText()));
    return new Expected(hints.remove("rule"), hints.remove("verdict"), hints);
  }

  boolean isGuard() {
    return expected.isEmpty();
  }

  /** True if one of the cells is among the issue's contributors. */
  boolean isTouchedBy(Issue issue) {
    return issue.contributors().stream()
        .anyMatch(
            contributor ->
                contributor.source() instanceof Source.Cell cell
                    && cell.file().equals(file)
                    && cell.sheet().equals(sheet)
                    && cells.contains(cell.cell()));
  }

  /** True if a place is one of the cells. */
  boolean isCell(Source place) {
    return place instanceof Source.Cell cell
        && cell.file().equals(file)
        && cell.sheet().equals(sheet)
        && cells.contains(cell.cell());
  }

  /** True if the issue rests on this trap's sheet. */
  boolean isOnSheetOf(Issue issue) {
    return issue.scope().detail().contains(file + "!" + sheet)
        || issue.contributors().stream()
            .anyMatch(
                contributor ->
                    contributor.source() instanceof Source.Cell cell
                        && cell.file().equals(file)
                        && cell.sheet().equals(sheet));
  }
}
