package org.gouji.rule;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;
import org.gouji.issue.Severity;
import org.gouji.rule.RuleProfile.Selection;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one rule profile, 规则方案解析; every complaint names its line and column. */
final class ProfileReader {

  private static final Set<String> TOP =
      Set.of("name", "name_en", "include", "exclude", "severity", "thresholds");
  private static final Set<String> SELECTION = Set.of("codes", "families", "tags");
  private static final Pattern LIMIT = Pattern.compile("[a-z][a-z0-9_]*");
  private static final int MAX_LIMIT_LENGTH = 20;

  private final String id;
  private final String text;
  private final ProblemList problems;

  ProfileReader(String id, String file, String text) {
    this.id = id;
    this.text = text;
    this.problems = new ProblemList(file, new SourceText(text));
  }

  List<RuleProblem> problems() {
    return problems.all();
  }

  Optional<RuleProfile> read() {
    Optional<Node> root = compose();
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Node> top = mapping(root.get(), TOP);
    Bilingual name =
        new Bilingual(scalar(top.get("name")).orElse(""), scalar(top.get("name_en")).orElse(""));
    if (name.chinese().isBlank() || name.english().isBlank()) {
      problem(
          root.get(),
          "缺少 name 或 name_en",
          "name or name_en is missing",
          new Bilingual("写出两种语言的名称。", "Give the name in both languages."));
    }
    RuleProfile profile =
        new RuleProfile(
            id,
            name,
            selection(top.get("include")),
            selection(top.get("exclude")),
            severities(top.get("severity")),
            thresholds(top.get("thresholds")));
    return problems.isEmpty() ? Optional.of(profile) : Optional.empty();
  }

  private Optional<Node> compose() {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root != null) {
        return Optional.of(root);
      }
      problems.add(
          0,
          new Bilingual("方案为空", "the profile is empty"),
          new Bilingual("至少写 name 与 name_en。", "Write at least name and name_en."));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int offset = mark == null ? 0 : offset(mark);
      problems.add(
          offset,
          new Bilingual("不是有效的 YAML", "this is not valid YAML"),
          new Bilingual("检查缩进、冒号与引号。", "Check indentation, colons and quotes."));
    }
    return Optional.empty();
  }

  private Selection selection(Node node) {
    Map<String, Node> parts = node == null ? Map.of() : mapping(node, SELECTION);
    Set<RuleFamily> families = new LinkedHashSet<>();
    for (ScalarNode family : items(parts.get("families"))) {
      Optional<RuleFamily> known = RuleFamily.ofFolder(family.getValue());
      known.ifPresent(families::add);
      if (known.isEmpty()) {
        problem(
            family,
            "未知的规则类别",
            "unknown rule family",
            Nearest.remedy(
                family.getValue(),
                List.of(RuleFamily.values()).stream().map(RuleFamily::folder).toList()));
      }
    }
    items(parts.get("codes")).forEach(this::code);
    return new Selection(words(parts.get("codes")), families, words(parts.get("tags")));
  }

  private Set<String> words(Node node) {
    return items(node).stream().map(ScalarNode::getValue).collect(Collectors.toSet());
  }

  private Map<String, Severity> severities(Node node) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    entries(node)
        .forEach(
            (key, value) -> {
              code(key);
              Optional<Severity> severity = scalar(value).flatMap(Severity::ofCode);
              severity.ifPresent(known -> severities.put(key.getValue(), known));
              if (severity.isEmpty()) {
                problem(
                    value,
                    "未知的审核级别",
                    "unknown severity",
                    new Bilingual("可用 error、warning、info。", "Use error, warning or info."));
              }
            });
    return severities;
  }

  private Map<String, BigDecimal> thresholds(Node node) {
    Map<String, BigDecimal> limits = new LinkedHashMap<>();
    entries(node)
        .forEach(
            (key, value) -> {
              if (!LIMIT.matcher(key.getValue()).matches()) {
                problem(
                    key,
                    "限值名只用小写字母、数字和下划线",
                    "a limit's name has lower-case letters, digits, underscores",
                    new Bilingual("写成 about_band 的形式。", "Write it like about_band."));
              }
              number(value).ifPresent(limit -> limits.put(key.getValue(), limit));
            });
    return limits;
  }

  private Optional<BigDecimal> number(Node node) {
    String word = scalar(node).orElse("");
    if (word.length() <= MAX_LIMIT_LENGTH && word.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return Optional.of(new BigDecimal(word));
    }
    problem(
        node,
        "限值应为普通小数",
        "a limit is a plain decimal",
        new Bilingual("写成 0.10 的形式。", "Write it like 0.10."));
    return Optional.empty();
  }

  private void code(ScalarNode node) {
    if (!node.getValue().matches("[A-Z]{3}-\\d{3}")
        || RuleFamily.ofCode(node.getValue()).isEmpty()) {
      problem(
          node,
          "不是规则编号",
          "this is not a rule code",
          new Bilingual("写成 ARI-001 的形式。", "Write it like ARI-001."));
    }
  }

  private Map<String, Node> mapping(Node node, Set<String> known) {
    Map<String, Node> byName = new LinkedHashMap<>();
    entries(node)
        .forEach(
            (key, value) -> {
              byName.put(key.getValue(), value);
              if (!known.contains(key.getValue())) {
                problem(
                    key,
                    "未知的字段 " + key.getValue(),
                    "unknown field " + key.getValue(),
                    Nearest.remedy(key.getValue(), known));
              }
            });
    return byName;
  }

  private Map<ScalarNode, Node> entries(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream()
          .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode)
          .collect(
              Collectors.toMap(
                  tuple -> (ScalarNode) tuple.getKeyNode(),
                  NodeTuple::getValueNode,
                  (first, second) -> second,
                  LinkedHashMap::new));
    }
    if (node != null) {
      problem(
          node,
          "这里应为 名称: 值",
          "name: value is expected here",
          new Bilingual("每行写一个 名称: 值。", "Write one name: value on each line."));
    }
    return Map.of();
  }

  private List<ScalarNode> items(Node node) {
    if (node instanceof SequenceNode sequence
        && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
      return sequence.getValue().stream().map(ScalarNode.class::cast).toList();
    }
    if (node != null) {
      problem(
          node,
          "这里应为列表",
          "a list is expected here",
          new Bilingual("写成 [ARI-001, ARI-002]。", "Write [ARI-001, ARI-002]."));
    }
    return new ArrayList<>();
  }

  private static Optional<String> scalar(Node node) {
    Function<Node, String> value = each -> ((ScalarNode) each).getValue();
    return Optional.ofNullable(node).filter(ScalarNode.class::isInstance).map(value);
  }

  private void problem(Node node, String zh, String en, Bilingual remedy) {
    problems.add(offset(node.getStartMark()), new Bilingual(zh, en), remedy);
  }

  private int offset(Mark mark) {
    return problems.source().offset(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
