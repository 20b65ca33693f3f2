package org.gouji.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of one mapping of a plan file, asked for by name; keys nobody knows are refused. */
final class PlanFields {
  private final PlanNode.Mapping mapping;

  private PlanFields(PlanNode.Mapping mapping) {
    this.mapping = mapping;
  }

  static PlanFields of(PlanNode node, Set<String> known) {
    if (!(node instanceof PlanNode.Mapping mapping)) {
      throw new Mistake(
          node.place(),
          "这里应是“键: 值”；可用的键：" + listed(known),
          "write key: value pairs here, out of " + listed(known));
    }
    mapping.members().forEach((key, value) -> refuseUnknown(key, value.place(), known));
    return new PlanFields(mapping);
  }

  private static void refuseUnknown(String key, Place place, Set<String> known) {
    if (known.contains(key)) {
      return;
    }
    Optional<String> meant = NearestWord.to(key, known);
    throw new Mistake(
        place,
        "不认识的键“%s”；%s"
            .formatted(
                key, meant.map(word -> "是否应为“" + word + "”？").orElse("可用的键：" + listed(known))),
        "unknown key %s; %s"
            .formatted(
                key,
                meant
                    .map(word -> "did you mean " + word + "?")
                    .orElse("known are " + listed(known))));
  }

  static String listed(Collection<String> words) {
    return words.stream().sorted().reduce((left, right) -> left + ", " + right).orElse("");
  }

  /** Where the member stands, or the mapping if there is no such member. */
  Place at(String key) {
    return Optional.ofNullable(mapping.members().get(key))
        .map(PlanNode::place)
        .orElseGet(() -> mapping.place().member(key));
  }

  Mistake mistake(String key, String chinese, String english) {
    return new Mistake(at(key), chinese, english);
  }

  boolean has(String key) {
    return !text(key).isEmpty();
  }

  /** The value as written; empty string if it is not there. */
  String text(String key) {
    PlanNode node = mapping.members().get(key);
    if (node == null) {
      return "";
    }
    if (node instanceof PlanNode.Scalar scalar) {
      return scalar.text();
    }
    throw new Mistake(node.place(), "这里应只填一个值", "write a single value here");
  }

  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  String required(String key) {
    if (!has(key)) {
      throw mistake(key, "必须填写，但没有填", "is required but missing; fill it in");
    }
    return text(key);
  }

  <T> T choice(String key, Map<String, T> choices, T otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    T chosen = choices.get(text(key));
    if (chosen == null) {
      throw mistake(
          key,
          "“%s”不在可选值之中；请从中选一个：%s".formatted(text(key), listed(choices.keySet())),
          "%s is none of the choices; write one of %s"
              .formatted(text(key), listed(choices.keySet())));
    }
    return chosen;
  }

  <T> T requiredChoice(String key, Map<String, T> choices) {
    required(key);
    return choice(key, choices, null);
  }

  boolean flag(String key, boolean otherwise) {
    return choice(key, Map.of("true", true, "false", false), otherwise);
  }

  /** The items of a list; an absent list is empty. */
  List<PlanNode> items(String key) {
    PlanNode node = mapping.members().get(key);
    if (node == null || node instanceof PlanNode.Scalar scalar && scalar.text().isEmpty()) {
      return List.of();
    }
    if (node instanceof PlanNode.Sequence sequence) {
      return sequence.items();
    }
    throw new Mistake(
        node.place(), "这里应是列表，每项以“- ”开头", "write a list here, each item after a dash");
  }

  List<PlanNode.Scalar> scalars(String key) {
    return items(key).stream().map(PlanFields::scalar).toList();
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(PlanNode.Scalar::text).toList();
  }

  private static PlanNode.Scalar scalar(PlanNode node) {
    if (node instanceof PlanNode.Scalar scalar && !scalar.text().isEmpty()) {
      return scalar;
    }
    throw new Mistake(node.place(), "列表的这一项应只填一个值", "this item of the list must be a single value");
  }
}
