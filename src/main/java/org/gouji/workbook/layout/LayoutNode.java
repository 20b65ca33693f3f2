package org.gouji.workbook.layout;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a layout file that knows its line. */
sealed interface LayoutNode {

  int line();

  record Mapping(int line, Map<String, LayoutNode> members) implements LayoutNode {}

  record Items(int line, List<LayoutNode> items) implements LayoutNode {}

  record Text(int line, String text) implements LayoutNode {}

  YAMLFactory YAML = new YAMLFactory();

  static LayoutNode parse(String yaml) {
    try (JsonParser parser = YAML.createParser(yaml)) {
      if (parser.nextToken() == null) {
        throw new LayoutMistake(
            0, "文件是空的；请按 docs/layouts.md 填写", "the file is empty; see docs/layouts.md");
      }
      return node(parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String problem = e.getOriginalMessage().lines().findFirst().orElse("").strip();
      throw new LayoutMistake(
          line,
          "不是正确的 YAML（" + problem + "）；请检查缩进、冒号后的空格和引号",
          "not valid YAML ("
              + problem
              + "); check indentation, the space after a colon and quotes");
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  private static LayoutNode node(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Mapping(line, members(parser));
      case START_ARRAY -> new Items(line, items(parser));
      case VALUE_NULL -> new Text(line, "");
      default -> new Text(line, parser.getText().strip());
    };
  }

  private static Map<String, LayoutNode> members(JsonParser parser) throws IOException {
    Map<String, LayoutNode> members = new LinkedHashMap<>();
    while (!parser.nextToken().isStructEnd()) {
      String name = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      if (members.put(name, node(parser)) != null) {
        throw new LayoutMistake(
            line, "“" + name + "”写了两次；请只保留一个", "'" + name + "' is written twice; keep one");
      }
    }
    return members;
  }

  private static List<LayoutNode> items(JsonParser parser) throws IOException {
    List<LayoutNode> items = new ArrayList<>();
    while (!parser.nextToken().isStructEnd()) {
      items.add(node(parser));
    }
    return items;
  }
}
