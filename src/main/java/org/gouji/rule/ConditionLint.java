package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.issue.Bilingual;
import org.gouji.rule.Constraint.Binding;
import org.gouji.rule.Constraint.Path;
import org.gouji.rule.Constraint.Term;
import org.gouji.rule.DrlTree.Condition;
import org.gouji.rule.DrlTree.ConstraintText;
import org.gouji.rule.DrlTree.Group;
import org.gouji.rule.DrlTree.Pattern;

/**
 * Checks the condition of a rule, 条件检查: known types and fields, linear joins, and none of the
 * constraints that compile but do not mean what they say.
 */
final class ConditionLint {

  private final Imports imports;
  private final ProblemList problems;
  private final Map<String, Class<?>> bindings = new LinkedHashMap<>();
  private final Set<String> scopes = new HashSet<>();

  ConditionLint(Imports imports, ProblemList problems) {
    this.imports = imports;
    this.problems = problems;
  }

  /** Checks the conditions and returns the bindings a consequence may use, with their types. */
  Map<String, Class<?>> check(List<Condition> conditions) {
    conditions.forEach(condition -> check(condition, bindings, true));
    return bindings;
  }

  /** The types of the patterns that are matched, not only asked for. */
  Set<String> scopes() {
    return scopes;
  }

  private void check(Condition condition, Map<String, Class<?>> known, boolean matched) {
    if (condition instanceof Pattern pattern) {
      pattern(pattern, known, matched);
    } else if (condition instanceof Group group) {
      Map<String, Class<?>> visible = group.bindsOutward() ? known : new LinkedHashMap<>(known);
      group.children().forEach(child -> check(child, visible, matched && group.bindsOutward()));
    }
  }

  private void pattern(Pattern pattern, Map<String, Class<?>> known, boolean matched) {
    pattern.from().ifPresent(from -> from(from, known));
    Optional<Class<?>> type = imports.find(pattern.type());
    if (type.isEmpty()) {
      unknownType(pattern);
    }
    Class<?> fact = type.orElse(Object.class);
    if (matched) {
      scopes.add(pattern.type());
    }
    ConstraintLint lint = new ConstraintLint(fact, imports, Map.copyOf(known), problems);
    List<Constraint> parsed = new ArrayList<>();
    for (ConstraintText text : pattern.constraints()) {
      try {
        Constraint constraint = ConstraintParser.parse(text);
        if (type.isPresent()) {
          lint.check(constraint, text.text());
        }
        parsed.add(constraint);
      } catch (UnreadableConstraintException e) {
        problems.add(e, text.text());
      }
    }
    lint.checkJoins();
    boolean binds =
        pattern.binding().isPresent() || parsed.stream().anyMatch(Binding.class::isInstance);
    if (type.isPresent() && matched && !binds && parsed.size() == pattern.constraints().size()) {
      unusedPattern(pattern);
    }
    pattern.binding().ifPresent(name -> known.put(name, fact));
    for (Constraint constraint : parsed) {
      if (constraint instanceof Binding binding) {
        known.put(binding.name(), lint.typeOf(binding.term()).orElse(Object.class));
      }
    }
  }

  private void unusedPattern(Pattern pattern) {
    problems.add(
        pattern.offset(),
        new Bilingual(
            "没有绑定的模式每匹配一次就重复判定一次",
            "a pattern that binds nothing repeats the verdict for each of its matches"),
        new Bilingual("写成 exists，或加绑定。", "Write exists, or bind something."));
  }

  private void unknownType(Pattern pattern) {
    boolean qualified = pattern.type().contains(".");
    String masked = problems.source().masked();
    int afterBinding =
        pattern.binding().isPresent() ? masked.indexOf(':', pattern.offset()) : pattern.offset();
    int named = masked.indexOf(pattern.type(), afterBinding);
    problems.add(
        named < 0 ? pattern.offset() : named,
        pattern.type(),
        new Bilingual("未导入类 " + pattern.type(), "the class " + pattern.type() + " is not imported"),
        qualified
            ? new Bilingual("导入该类，并写简单类名。", "Import the class and write its simple name.")
            : imports.remedyFor(pattern.type()));
  }

  private void from(ConstraintText text, Map<String, Class<?>> known) {
    try {
      Term term = ConstraintParser.parseTerm(text);
      boolean ofBinding =
          term instanceof Path path && known.containsKey(path.root()) && !path.callsMethod();
      if (ofBinding) {
        new ConstraintLint(Object.class, imports, known, problems).typeOf(term);
        return;
      }
    } catch (UnreadableConstraintException e) {
      // Whatever cannot be read is not a field of a binding: the same complaint as below.
    }
    problems.add(text.offset(), text.text(), Construct.FROM.message(), Construct.FROM.remedy());
  }
}
