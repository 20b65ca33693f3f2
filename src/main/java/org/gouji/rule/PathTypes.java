package org.gouji.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;
import org.gouji.rule.Constraint.Arithmetic;
import org.gouji.rule.Constraint.Path;
import org.gouji.rule.Constraint.Step;
import org.gouji.rule.Constraint.Term;

/** Follows the names of a constraint through the types of the facts, 字段路径. */
final class PathTypes {

  private final Class<?> fact;
  private final Imports imports;
  private final Map<String, Class<?>> bindings;
  private final ProblemList problems;
  private final Set<Integer> reported = new TreeSet<>();

  PathTypes(Class<?> fact, Imports imports, Map<String, Class<?>> others, ProblemList problems) {
    this.fact = fact;
    this.imports = imports;
    this.bindings = new HashMap<>(others);
    this.problems = problems;
  }

  /** A binding made inside the pattern itself. */
  void declare(String name, Path path) {
    bindings.put(name, of(path).orElse(Object.class));
  }

  /** Whether a path begins with a field of the fact, not with a class. */
  boolean startsAtField(Path path) {
    return path.root().equals("this") || imports.find(path.root()).isEmpty();
  }

  /** The type of a term; unknown names are reported once. */
  Optional<Class<?>> of(Term term) {
    if (term instanceof Arithmetic sum) {
      of(sum.left());
      of(sum.right());
      return Optional.empty();
    }
    return term instanceof Path path ? path(path) : Optional.empty();
  }

  private Optional<Class<?>> path(Path path) {
    Optional<Class<?>> type = root(path);
    for (Step step : path.steps().subList(1, path.steps().size())) {
      if (type.isEmpty() || type.get() == Object.class) {
        return Optional.empty();
      }
      type = step(type.get(), step);
    }
    return type;
  }

  private Optional<Class<?>> root(Path path) {
    Step root = path.steps().get(0);
    if (root.name().equals("this")) {
      return Optional.of(fact);
    }
    if (path.isBinding()) {
      if (!bindings.containsKey(root.name())) {
        report(
            root,
            new Bilingual("未绑定的变量 " + root.name(), "unknown binding " + root.name()),
            Nearest.remedy(root.name(), bindings.keySet()));
      }
      return Optional.ofNullable(bindings.get(root.name()));
    }
    Optional<Class<?>> imported = imports.find(root.name());
    if (imported.isPresent() && path.steps().size() == 2) {
      constant(imported.get(), path.steps().get(1));
      return Optional.empty();
    }
    if (root.name().length() == 1) {
      report(
          root,
          new Bilingual(
              "Drools 不能处理单字母的字段名 " + root.name(),
              "Drools cannot handle the one-letter field " + root.name()),
          new Bilingual("给事实类型的字段起一个完整的名称。", "Give the field of the fact type a full name."));
      return Optional.empty();
    }
    return fact == Object.class ? Optional.empty() : step(fact, root);
  }

  private void constant(Class<?> type, Step step) {
    if (!FactTypes.constants(type).contains(step.name())) {
      report(
          step,
          new Bilingual(
              type.getSimpleName() + " 没有常量 " + step.name(),
              type.getSimpleName() + " has no constant " + step.name()),
          Nearest.remedy(step.name(), FactTypes.constants(type)));
    }
  }

  private Optional<Class<?>> step(Class<?> type, Step step) {
    Optional<Class<?>> found =
        step.call() ? FactTypes.call(type, step.name()) : FactTypes.field(type, step.name());
    if (found.isEmpty()) {
      report(
          step,
          new Bilingual(
              type.getSimpleName() + " 没有字段 " + step.name(),
              type.getSimpleName() + " has no field " + step.name()),
          Nearest.remedy(step.name(), FactTypes.names(type)));
    }
    return found;
  }

  private void report(Step step, Bilingual message, Bilingual remedy) {
    if (reported.add(step.offset())) {
      problems.add(step.offset(), step.name(), message, remedy);
    }
  }
}
