package org.gouji.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The cases of a rule with their data several times over, 数据倍增. Each copy is of other years, of
 * other files and plans, projects and enterprises, so that there is more of everything but nothing
 * is stated twice.
 */
final class CopiedCases {
  /** Further apart than any case reaches. */
  private static final int YEARS_APART = 20;

  private static final Set<String> TIMES =
      Set.of("period", "date", "day", "deadline", "from", "to", "since", "until", "years", "on");
  private static final Set<String> NAMED = Set.of("project", "enterprise", "park");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private CopiedCases() {}

  static void write(Path cases, int times, Path to) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    ObjectNode root = (ObjectNode) yaml.readTree(Files.readString(cases));
    for (JsonNode one : root.path("cases")) {
      ObjectNode node = (ObjectNode) one;
      node.put("as_of", "9999-01-01");
      Set<String> plans = new TreeSet<>();
      one.path("plans").forEach(plan -> plans.add(plan.path("code").asText()));
      for (String kind : new String[] {"sheets", "plans"}) {
        if (one.path(kind) instanceof ArrayNode originals) {
          node.set(kind, copies(originals, times, plans));
        }
      }
    }
    Files.writeString(to, yaml.writeValueAsString(root));
  }

  private static ArrayNode copies(ArrayNode originals, int times, Set<String> plans) {
    ArrayNode all = originals.arrayNode();
    for (int copy = 0; copy < times; copy++) {
      for (JsonNode original : originals) {
        JsonNode copied = copied(original, "", copy, plans);
        if (copied instanceof ObjectNode sheet && sheet.has("figures") && !sheet.has("code")) {
          sheet.put("file", copy + "-" + original.path("file").asText("case.xlsx"));
        }
        all.add(copied);
      }
    }
    return all;
  }

  private static JsonNode copied(JsonNode node, String key, int copy, Set<String> plans) {
    if (node instanceof ObjectNode object) {
      ObjectNode other = object.objectNode();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        other.set(field.getKey(), copied(field.getValue(), field.getKey(), copy, plans));
      }
      return other;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode other = array.arrayNode();
      array.forEach(item -> other.add(copied(item, key, copy, plans)));
      return other;
    }
    return node.isMissingNode() || node.isNull() ? node : text(node.asText(), key, copy, plans);
  }

  private static TextNode text(String text, String key, int copy, Set<String> plans) {
    if (copy == 0) {
      return TextNode.valueOf(text);
    }
    if (TIMES.contains(key)) {
      String shifted =
          YEAR.matcher(text)
              .replaceAll(
                  year -> String.valueOf(Integer.parseInt(year.group()) + YEARS_APART * copy));
      return TextNode.valueOf(shifted);
    }
    if (NAMED.contains(key) && text.length() > 3) {
      return TextNode.valueOf(text.substring(0, text.length() - 3) + "%03d".formatted(copy));
    }
    for (String plan : plans) {
      if (text.equals(plan) || text.startsWith(plan + "#")) {
        return TextNode.valueOf(plan + "-" + copy + text.substring(plan.length()));
      }
    }
    return TextNode.valueOf(text);
  }
}
