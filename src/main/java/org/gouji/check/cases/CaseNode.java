package org.gouji.check.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A place in a case file, with the path to it for clear errors, 用例节点. */
record CaseNode(String file, String path, JsonNode node) {

  CaseNode at(String key) {
    return new CaseNode(file, path + "." + key, node.path(key));
  }

  boolean isPresent() {
    return !node.isMissingNode() && !node.isNull();
  }

  List<CaseNode> items() {
    return IntStream.range(0, node.size())
        .mapToObj(i -> new CaseNode(file, path + "[" + i + "]", node.get(i)))
        .toList();
  }

  Optional<String> text(String key) {
    JsonNode child = node.path(key);
    return child.isMissingNode() || child.isNull() ? Optional.empty() : Optional.of(child.asText());
  }

  String text(String key, String otherwise) {
    return text(key).orElse(otherwise);
  }

  String required(String key) {
    return text(key).orElseThrow(() -> wrong("needs `" + key + "`"));
  }

  List<String> texts(String key) {
    return at(key).items().stream().map(item -> item.node().asText()).toList();
  }

  <E extends Enum<E>> E choice(String word, E[] choices, Function<E, String> codeOf) {
    return Arrays.stream(choices)
        .filter(choice -> codeOf.apply(choice).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                wrong("`" + word + "` is none of " + Arrays.stream(choices).map(codeOf).toList()));
  }

  CaseFormatException wrong(String what) {
    return new CaseFormatException(file, path, what);
  }
}
