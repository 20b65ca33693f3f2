package org.gouji.plan;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns YAML into nodes that know their line and column. */
final class PlanTree {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Place TOP = new Place(0, 0, "");

  private final JsonParser parser;

  private PlanTree(JsonParser parser) {
    this.parser = parser;
  }

  static PlanNode ofYaml(String yaml) {
    try (JsonParser parser = YAML.createParser(yaml)) {
      return new PlanTree(parser).root();
    } catch (JsonProcessingException e) {
      throw syntax(e);
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory cannot fail to be read", e);
    }
  }

  /** A plan inside another file: its places are paths, because its lines are not known. */
  static PlanNode ofTree(JsonNode tree) {
    try (JsonParser parser = tree.traverse()) {
      return new PlanTree(parser).root();
    } catch (IOException e) {
      throw new IllegalStateException("A tree in memory cannot fail to be read", e);
    }
  }

  private PlanNode root() throws IOException {
    if (parser.nextToken() == null) {
      throw new Mistake(
          TOP, "文件是空的；请按 plans/README.md 的格式填写", "the file is empty; see plans/README.md");
    }
    PlanNode root = node("");
    if (parser.nextToken() != null) {
      throw new Mistake(
          here(""),
          "一个文件只能写一份规划；请把“---”之后的内容移到另一个文件",
          "a file holds one plan only; move what follows the --- to a file of its own");
    }
    return root;
  }

  private PlanNode node(String path) throws IOException {
    Place place = here(path);
    return switch (parser.currentToken()) {
      case START_OBJECT -> new PlanNode.Mapping(place, members(path));
      case START_ARRAY -> new PlanNode.Sequence(place, items(path));
      case VALUE_NULL -> new PlanNode.Scalar(place, "");
      default -> new PlanNode.Scalar(place, parser.getText().strip());
    };
  }

  private Map<String, PlanNode> members(String path) throws IOException {
    Map<String, PlanNode> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String inside = here(path).member(key).path();
      Place place = here(inside);
      parser.nextToken();
      if (members.put(key, node(inside)) != null) {
        throw new Mistake(place, "这个键写了两次；请只保留一个", "this key is written twice; keep one of them");
      }
    }
    return Collections.unmodifiableMap(members);
  }

  private List<PlanNode> items(String path) throws IOException {
    List<PlanNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(path + "[" + items.size() + "]"));
    }
    return List.copyOf(items);
  }

  private Place here(String path) {
    JsonLocation location = parser.currentTokenLocation();
    return new Place(location.getLineNr(), location.getColumnNr(), path);
  }

  private static Mistake syntax(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    Place place =
        location == null ? TOP : new Place(location.getLineNr(), location.getColumnNr(), "");
    String problem =
        e.getOriginalMessage()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith(" "))
            .collect(Collectors.joining(", "));
    return new Mistake(
        place,
        "不是正确的 YAML（" + problem + "）；请检查这一行的缩进、冒号后的空格和引号",
        "not valid YAML (" + problem + "); check indentation, the space after a colon and quotes");
  }
}
