package org.gouji.workbook.layout;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes the fields of one mapping of a layout file; a field nobody asked for is a mistake. */
final class LayoutFields {

  private final int line;
  private final Map<String, LayoutNode> members;
  private final Set<String> taken = new HashSet<>();

  private LayoutFields(int line, Map<String, LayoutNode> members) {
    this.line = line;
    this.members = members;
  }

  static LayoutFields of(LayoutNode node) {
    if (node instanceof LayoutNode.Mapping mapping) {
      return new LayoutFields(mapping.line(), mapping.members());
    }
    throw new LayoutMistake(node.line(), "这里应为“字段: 内容”", "fields with values are wanted here");
  }

  /** The fields under a name; none if the name is absent. */
  LayoutFields under(String name) {
    taken.add(name);
    LayoutNode node = members.get(name);
    return node == null ? new LayoutFields(line, Map.of()) : of(node);
  }

  List<LayoutNode> items(String name) {
    taken.add(name);
    LayoutNode node = members.get(name);
    if (node == null) {
      return List.of();
    }
    return node instanceof LayoutNode.Items items ? items.items() : List.of(node);
  }

  List<String> texts(String name) {
    return items(name).stream().map(LayoutFields::text).toList();
  }

  Optional<String> optional(String name) {
    taken.add(name);
    return Optional.ofNullable(members.get(name))
        .map(LayoutFields::text)
        .filter(text -> !text.isEmpty());
  }

  String required(String name) {
    return optional(name).orElseThrow(() -> missing(name));
  }

  /** Reads a field; what the reading does not accept is a mistake that says what is wanted. */
  <T> Optional<T> as(
      String name, Function<String, Optional<T>> reading, String chinese, String english) {
    return optional(name)
        .map(text -> reading.apply(text).orElseThrow(() -> bad(name, text, chinese, english)));
  }

  Optional<Integer> number(String name) {
    return as(
        name,
        text ->
            text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
        "从 1 起的整数",
        "a whole number from 1");
  }

  boolean flag(String name, boolean otherwise) {
    return as(
            name,
            text ->
                text.matches("true|false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty(),
            "true 或 false",
            "true or false")
        .orElse(otherwise);
  }

  <E extends Enum<E>> Optional<E> choice(String name, E[] values, Function<E, String> code) {
    String allowed = String.join("、", Arrays.stream(values).map(code).toList());
    return as(
        name,
        text -> Arrays.stream(values).filter(each -> code.apply(each).equals(text)).findFirst(),
        allowed,
        allowed.replace("、", ", "));
  }

  void refuseOthers() {
    members.keySet().stream()
        .filter(name -> !taken.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new LayoutMistake(
                  lineOf(name),
                  "“" + name + "”不是表样的字段；请删除或改正拼写",
                  "'" + name + "' is no field of a layout; remove it or correct its spelling");
            });
  }

  LayoutMistake missing(String name) {
    return new LayoutMistake(line, "缺少“" + name + "”；请补上", "'" + name + "' is missing; add it");
  }

  private LayoutMistake bad(String name, String text, String chinese, String english) {
    return new LayoutMistake(
        lineOf(name),
        "“" + name + "”不能是“" + text + "”；应为：" + chinese,
        "'" + name + "' cannot be '" + text + "'; use " + english);
  }

  private int lineOf(String name) {
    LayoutNode node = members.get(name);
    return node == null ? line : node.line();
  }

  private static String text(LayoutNode node) {
    if (node instanceof LayoutNode.Text text) {
      return text.text();
    }
    throw new LayoutMistake(node.line(), "这里应为一个文本", "one text is wanted here");
  }
}
