package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule file says, told apart for those who compare rules, 规则梗概: the tests of its patterns
 * and the one call of its consequence. What stands inside a {@code not} or {@code exists} is left
 * out.
 *
 * @param patterns in the order they stand
 * @param wholeCondition false if a part of the condition is not among the patterns
 * @param function such as {@code Thresholds.atMost}
 * @param arguments of the call behind the scope, strings without their quotes
 */
public record RuleOutline(
    List<PatternOutline> patterns,
    boolean wholeCondition,
    String function,
    List<String> arguments) {

  /** The facts of one type that a rule asks for, 模式. */
  public record PatternOutline(String type, List<FieldTest> tests) {
    public PatternOutline {
      tests = tests.stream().sorted().toList();
    }
  }

  public RuleOutline {
    patterns = List.copyOf(patterns);
    arguments = List.copyOf(arguments);
  }

  /** The outline of a rule that was loaded. */
  public static RuleOutline of(Rule rule) {
    SourceText source = new SourceText(rule.file().text());
    DrlTree.RuleTree tree =
        DrlReader.read(source, new ProblemList(rule.file().name(), source))
            .map(file -> file.rules().get(0))
            .orElseThrow(() -> new IllegalStateException(rule.code() + " was loaded unread"));
    List<PatternOutline> patterns = new ArrayList<>();
    boolean whole = true;
    for (DrlTree.Condition condition : tree.conditions()) {
      if (condition instanceof DrlTree.Pattern pattern) {
        patterns.add(new PatternOutline(pattern.type(), PatternTests.of(pattern)));
        whole &= pattern.from().isEmpty();
      } else {
        whole = false;
      }
    }
    CallReader call = CallReader.read(tree.consequence());
    return new RuleOutline(patterns, whole, call.function(), call.arguments());
  }
}
