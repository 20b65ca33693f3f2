package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.rule.Constraint.Binding;
import org.gouji.rule.Constraint.Comparison;
import org.gouji.rule.Constraint.Joined;
import org.gouji.rule.Constraint.Literal;
import org.gouji.rule.Constraint.Path;
import org.gouji.rule.Constraint.Step;
import org.gouji.rule.Constraint.Term;
import org.gouji.rule.Constraint.Truth;
import org.gouji.rule.DrlTree.ConstraintText;

/** The tests a pattern puts its fields to, 模式条件项. */
final class PatternTests {

  private final Map<String, String> bound = new HashMap<>();
  private final List<FieldTest> tests = new ArrayList<>();

  private PatternTests() {}

  static List<FieldTest> of(DrlTree.Pattern pattern) {
    PatternTests all = new PatternTests();
    pattern.binding().ifPresent(name -> all.bound.put(name, ""));
    pattern.constraints().forEach(all::read);
    return all.tests;
  }

  private void read(ConstraintText text) {
    try {
      // The constraints we parse keep neither a not before in, nor the sign of a number.
      if (text.text().matches("(?s).*(\\bnot\\b|-\\s*[0-9]).*")) {
        opaque(text);
      } else {
        add(ConstraintParser.parse(text), text);
      }
    } catch (UnreadableConstraintException e) {
      throw new IllegalStateException("A rule that was loaded has the constraint " + text, e);
    }
  }

  private void add(Constraint constraint, ConstraintText text) {
    if (constraint instanceof Binding binding) {
      path(binding.term()).ifPresent(path -> bound.put(binding.name(), path));
    } else if (constraint instanceof Joined joined && joined.operator().equals("&&")) {
      add(joined.left(), text);
      add(joined.right(), text);
    } else if (constraint instanceof Truth truth && path(truth.term()).isPresent()) {
      tests.add(new FieldTest(path(truth.term()).get(), "==", List.of("true")));
    } else if (constraint instanceof Comparison comparison) {
      compared(comparison, text);
    } else {
      opaque(text);
    }
  }

  private void compared(Comparison comparison, ConstraintText text) {
    List<Optional<String>> values = comparison.right().stream().map(this::value).toList();
    Optional<String> field = path(comparison.left());
    if (field.isEmpty() || values.stream().anyMatch(Optional::isEmpty)) {
      opaque(text);
      return;
    }
    List<String> known = values.stream().flatMap(Optional::stream).toList();
    tests.add(new FieldTest(field.get(), comparison.operator(), known));
  }

  private void opaque(ConstraintText text) {
    tests.add(new FieldTest(text.text().strip().replaceAll("\\s+", " "), "", List.of()));
  }

  private Optional<String> value(Term term) {
    if (term instanceof Literal literal) {
      return Optional.of(plain(literal.token()));
    }
    boolean constant =
        term instanceof Path path
            && !path.isBinding()
            && path.steps().size() > 1
            && Character.isUpperCase(path.root().charAt(0));
    return constant ? path(term) : Optional.empty();
  }

  private Optional<String> path(Term term) {
    if (!(term instanceof Path path)) {
      return Optional.empty();
    }
    if (!path.isBinding()) {
      return Optional.of(names(path.steps()));
    }
    String root = bound.get(path.root());
    String rest = names(path.steps().subList(1, path.steps().size()));
    return root == null
        ? Optional.empty()
        : Optional.of(root.isEmpty() || rest.isEmpty() ? root + rest : root + "." + rest);
  }

  private static String names(List<Step> steps) {
    return steps.stream().map(Step::name).collect(Collectors.joining("."));
  }

  /** A literal without its quotes, or the mark of an exact decimal. */
  static String plain(Token token) {
    String text = token.text();
    return switch (token.kind()) {
      case STRING ->
          text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
      case EXACT_DECIMAL -> text.substring(0, text.length() - 1);
      default -> text;
    };
  }
}
