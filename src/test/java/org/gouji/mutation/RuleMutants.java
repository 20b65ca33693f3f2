package org.gouji.mutation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rule.Rule;
import org.gouji.rule.judge.MissingMode;
import org.gouji.rule.scope.Reach;

/**
 * All mutants of one rule file, 规则变异生成: comparisons, constants and numbers of conditions and
 * consequences, constraints left out, and another judging function for the same scope.
 *
 * <p>Of a row of a tie-out table only what its author wrote is changed; the condition that all rows
 * have in common is the tables' own business.
 */
final class RuleMutants {
  private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+([\\w.]+);?");
  private static final Pattern COMPARISON = Pattern.compile("==|!=|<=|>=|<|>");
  private static final Pattern TRUTH = Pattern.compile("\\b(true|false)\\b");
  private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z_0-9]*)\\b");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$\"-])(-?\\d+(?:\\.\\d+)?)(B?)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern CALL = Pattern.compile("\\b([A-Z]\\w*)\\.([a-z]\\w*)\\(\\s*\\$");
  private static final Map<String, List<String>> OTHER_COMPARISONS =
      Map.of(
          "==", List.of("!="),
          "!=", List.of("=="),
          "<", List.of("<=", ">="),
          "<=", List.of("<", ">"),
          ">", List.of(">=", "<="),
          ">=", List.of(">", "<"));

  private final Rule rule;
  private final String text;
  private final int when;
  private final int then;
  private final Map<String, Class<?>> imports = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final List<RuleMutant> mutants = new ArrayList<>();

  private RuleMutants(Rule rule) {
    this.rule = rule;
    this.text = rule.file().text();
    this.when = text.indexOf("\nwhen");
    this.then = text.indexOf("\nthen");
    IMPORT.matcher(text).results().forEach(found -> importOf(found.group(1)));
  }

  static List<RuleMutant> of(Rule rule) {
    RuleMutants all = new RuleMutants(rule);
    all.comparisons();
    all.constants();
    all.numbers();
    if (rule.file().row().isEmpty()) {
      all.constraints();
    }
    all.functions();
    return List.copyOf(all.mutants);
  }

  private void comparisons() {
    for (MatchResult found : found(COMPARISON, when, then)) {
      OTHER_COMPARISONS.get(found.group()).forEach(other -> replace(found, 0, other));
    }
    for (MatchResult found : found(TRUTH, when, text.length())) {
      replace(found, 0, found.group().equals("true") ? "false" : "true");
    }
  }

  private void constants() {
    for (MatchResult found : found(CONSTANT, when, text.length())) {
      Class<?> type = imports.get(found.group(1));
      if (type != null && type.isEnum() && !isLeftOut(type)) {
        constants(found, type);
      }
    }
  }

  /** What a row does not say stands in it as usual: no author chose it. */
  private boolean isLeftOut(Class<?> type) {
    return rule.file().row().isPresent() && (type == Reach.class || type == MissingMode.class);
  }

  /** In a condition each other constant, in a consequence the next one and none. */
  private void constants(MatchResult found, Class<?> type) {
    List<String> others =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .filter(name -> !name.equals(found.group(2)))
            .toList();
    if (found.start() < then) {
      others.forEach(other -> replace(found, 2, other));
      return;
    }
    others.stream().findFirst().ifPresent(other -> replace(found, 2, other));
    int comma = text.lastIndexOf(',', found.start());
    if (text.substring(comma, found.start()).matches(",\\s*")) {
      change(comma, found.end(), "", found.group() + " left out");
    }
  }

  private void numbers() {
    for (MatchResult found : found(NUMBER, when, text.length())) {
      if (!isInText(found.start())) {
        Nudge.both(found.group(1)).forEach(other -> replace(found, 1, other));
      }
    }
    for (MatchResult found : found(TEXT, when, text.length())) {
      if (found.group(1).isEmpty()) {
        continue;
      }
      List<String> others =
          Nudge.isNumber(found.group(1))
              ? Nudge.both(found.group(1))
              : List.of(found.group(1) + "x");
      others.forEach(other -> replace(found, 1, other));
    }
  }

  private boolean isInText(int at) {
    int line = text.lastIndexOf('\n', at);
    return text.substring(line, at).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Each constraint of each pattern left out. */
  private void constraints() {
    Matcher pattern = Pattern.compile("\\b[A-Z]\\w*\\(").matcher(text);
    pattern.region(when, then);
    while (pattern.find()) {
      List<int[]> parts = Arguments.of(text, pattern.end());
      for (int i = 0; i < parts.size(); i++) {
        int from = i == 0 ? parts.get(i)[0] : parts.get(i - 1)[1];
        int to = i == 0 && parts.size() > 1 ? parts.get(1)[0] : parts.get(i)[1];
        String left = text.substring(parts.get(i)[0], parts.get(i)[1]).strip();
        if (!left.contains("$") || !left.contains(":")) {
          change(from, to, "", left + " left out");
        }
      }
    }
  }

  /** Another function of the same class with the same parameters. */
  private void functions() {
    for (MatchResult found : found(CALL, then, text.length())) {
      Class<?> type = imports.get(found.group(1));
      if (type != null) {
        others(type, found.group(2)).forEach(other -> replace(found, 2, other));
      }
    }
  }

  private static List<String> others(Class<?> type, String name) {
    List<Method> functions =
        Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .toList();
    Optional<Method> called =
        functions.stream().filter(method -> method.getName().equals(name)).findFirst();
    return functions.stream()
        .filter(method -> !method.getName().equals(name))
        .filter(
            method ->
                called
                    .filter(c -> Arrays.equals(c.getParameterTypes(), method.getParameterTypes()))
                    .filter(c -> c.getReturnType() == method.getReturnType())
                    .isPresent())
        .map(Method::getName)
        .distinct()
        .sorted()
        .toList();
  }

  private List<MatchResult> found(Pattern pattern, int from, int to) {
    return pattern.matcher(text).region(from, to).results().toList();
  }

  private void replace(MatchResult found, int group, String other) {
    change(found.start(group), found.end(group), other, found.group(group) + " → " + other);
  }

  private void change(int from, int to, String other, String change) {
    int time = times.merge(change, 1, Integer::sum);
    mutants.add(
        new RuleMutant(
            rule.code(),
            file(),
            time == 1 ? change : change + " (" + time + ")",
            text.substring(0, from) + other + text.substring(to)));
  }

  /** A row of a table is tried as the rule file it becomes. */
  private String file() {
    return rule.file().row().isEmpty()
        ? rule.file().name()
        : rule.file().family() + "/" + rule.code() + "-row-of-a-table.drl";
  }

  private void importOf(String name) {
    try {
      Class<?> type = Class.forName(name);
      imports.put(type.getSimpleName(), type);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(rule.file().name() + " imports no class " + name, e);
    }
  }
}
