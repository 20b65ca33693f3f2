package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.rule.FieldTest;

/** Which values of a field pass its tests, 条件项取值. */
final class Admission {

  private Admission() {}

  /** Whether a field of this value passes; true where that cannot be told. */
  static boolean admits(FieldTest test, String actual) {
    boolean among = test.values().stream().anyMatch(value -> same(value, actual));
    return switch (test.operator()) {
      case "==", "in" -> among;
      case "!=" -> !among;
      case "<", "<=", ">", ">=" -> compares(test, actual);
      default -> true;
    };
  }

  /** The field whose tests no value passes, with these tests; empty if there is none. */
  static Optional<List<FieldTest>> impossible(Collection<FieldTest> tests) {
    return tests.stream()
        .filter(test -> !test.isOpaque())
        .collect(
            Collectors.groupingBy(FieldTest::field, java.util.TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(ofField -> !candidate(ofField))
        .findFirst();
  }

  private static boolean candidate(List<FieldTest> tests) {
    List<String> candidates = new ArrayList<>();
    for (FieldTest test : tests) {
      if (test.operator().equals("==") || test.operator().equals("in")) {
        candidates.addAll(test.values());
      }
    }
    if (candidates.isEmpty()) {
      candidates.addAll(others(tests));
    }
    return candidates.isEmpty()
        || candidates.stream()
            .anyMatch(value -> tests.stream().allMatch(test -> admits(test, value)));
  }

  /** Where only ends are named: the ends, and numbers between and beyond them. */
  private static List<String> others(List<FieldTest> tests) {
    Set<BigDecimal> ends = new TreeSet<>();
    boolean truth = false;
    for (FieldTest test : tests) {
      for (String value : test.values()) {
        number(value).ifPresent(ends::add);
        truth |= value.equals("true") || value.equals("false");
      }
    }
    if (truth) {
      return List.of("true", "false");
    }
    List<String> others = new ArrayList<>();
    BigDecimal before = null;
    for (BigDecimal end : ends) {
      BigDecimal below =
          before == null
              ? end.subtract(BigDecimal.ONE)
              : before.add(end).multiply(new BigDecimal("0.5"));
      others.add(below.toPlainString());
      others.add(end.toPlainString());
      before = end;
    }
    if (before != null) {
      others.add(before.add(BigDecimal.ONE).toPlainString());
    }
    return others;
  }

  private static boolean compares(FieldTest test, String actual) {
    Optional<BigDecimal> one = number(actual);
    Optional<BigDecimal> other = number(test.values().get(0));
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    int order = one.get().compareTo(other.get());
    return switch (test.operator()) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static boolean same(String value, String actual) {
    Optional<BigDecimal> one = number(value);
    Optional<BigDecimal> other = number(actual);
    if (one.isPresent() && other.isPresent()) {
      return one.get().compareTo(other.get()) == 0;
    }
    return value.equals(actual) || value.endsWith("." + actual) && isConstant(value);
  }

  private static boolean isConstant(String value) {
    return value.matches("[A-Z]\\w*(\\.[A-Z]\\w*)+");
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("\\d{1,30}(\\.\\d{1,30})?|-\\d{1,30}(\\.\\d{1,30})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
