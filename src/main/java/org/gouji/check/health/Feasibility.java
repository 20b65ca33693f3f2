package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouji.quantity.Bound;

/** Whether any values satisfy all of some linear relations, 可行性: decided exactly. */
final class Feasibility {

  /** The gap of strict relations; it stands in the first column. */
  private static final int GAP = 0;

  private final Map<String, Integer> places = new TreeMap<>();
  private final Map<String, Integer> below = new TreeMap<>();
  private final List<Map<Integer, Fraction>> left = new ArrayList<>();
  private final List<Fraction> right = new ArrayList<>();
  private int columns = 1;

  private Feasibility(Collection<LinearRow> rows, Predicate<String> mayBeNegative) {
    for (LinearRow row : rows) {
      for (String value : row.weights().keySet()) {
        if (!places.containsKey(value)) {
          places.put(value, columns++);
          if (mayBeNegative.test(value)) {
            below.put(value, columns++);
          }
        }
      }
    }
    atMost(Map.of(GAP, Fraction.ONE), Fraction.ONE);
    rows.forEach(this::add);
  }

  /** Values that satisfy all rows, by name; empty if there are none. */
  static Optional<Map<String, Fraction>> point(
      Collection<LinearRow> rows, Predicate<String> mayBeNegative) {
    return new Feasibility(rows, mayBeNegative).point();
  }

  private Optional<Map<String, Fraction>> point() {
    List<Fraction[]> equations = new ArrayList<>();
    for (int at = 0; at < left.size(); at++) {
      Fraction[] equation = new Fraction[columns + 1];
      Arrays.fill(equation, Fraction.ZERO);
      left.get(at).forEach((column, weight) -> equation[column] = weight);
      equation[columns] = right.get(at);
      equations.add(equation);
    }
    return Simplex.largestFirst(equations, columns)
        .filter(values -> values.get(GAP).signum() > 0)
        .map(this::named);
  }

  private Map<String, Fraction> named(List<Fraction> values) {
    Map<String, Fraction> named = new LinkedHashMap<>();
    places.forEach(
        (name, column) -> {
          Fraction above = values.get(column);
          Integer negative = below.get(name);
          named.put(name, negative == null ? above : above.minus(values.get(negative)));
        });
    return named;
  }

  private void add(LinearRow row) {
    Map<Integer, Fraction> sum = new TreeMap<>();
    row.weights()
        .forEach(
            (name, weight) -> {
              Fraction exact = Fraction.of(weight);
              sum.put(places.get(name), exact);
              Optional.ofNullable(below.get(name)).ifPresent(at -> sum.put(at, exact.negate()));
            });
    end(sum, row.range().upper(), false);
    end(sum, row.range().lower(), true);
  }

  private void end(Map<Integer, Fraction> sum, Bound end, boolean turned) {
    end.value()
        .ifPresent(
            value -> {
              BigDecimal limit = turned ? value.negate() : value;
              Map<Integer, Fraction> side = new TreeMap<>();
              sum.forEach((at, weight) -> side.put(at, turned ? weight.negate() : weight));
              if (!end.isClosed()) {
                side.put(GAP, Fraction.ONE);
              }
              atMost(side, Fraction.of(limit));
            });
  }

  private void atMost(Map<Integer, Fraction> sum, Fraction limit) {
    Map<Integer, Fraction> side = new TreeMap<>(sum);
    side.put(columns++, Fraction.ONE);
    left.add(side);
    right.add(limit);
  }
}
