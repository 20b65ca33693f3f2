package org.gouji.check.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Demands that are looked at together, 要求集: whether they can all be met, and which smallest number
 * of them cannot.
 */
final class Demands {

  private final List<Demand> all;
  private final Domain domain;

  /** What values can be at all, 取值范围. */
  interface Domain {
    boolean mayBeNegative(String value);

    /** A ceiling such as 100 per cent. */
    Optional<LinearRow> limit(String value);
  }

  Demands(Collection<Demand> all, Domain domain) {
    this.all = List.copyOf(all);
    this.domain = domain;
  }

  /** Groups that share no value. */
  List<Demands> components() {
    List<Demand> left = new ArrayList<>(all);
    List<Demands> components = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Demand> own = new ArrayList<>(List.of(left.remove(0)));
      Set<String> values = new TreeSet<>(own.get(0).values());
      while (moveOver(left, own, values)) {
        own.sort(java.util.Comparator.comparing(Demand::name).thenComparing(Demand::place));
      }
      components.add(new Demands(own, domain));
    }
    return components;
  }

  private static boolean moveOver(List<Demand> left, List<Demand> own, Set<String> values) {
    List<Demand> near =
        left.stream().filter(each -> each.values().stream().anyMatch(values::contains)).toList();
    left.removeAll(near);
    own.addAll(near);
    near.forEach(each -> values.addAll(each.values()));
    return !near.isEmpty();
  }

  List<Demand> all() {
    return all;
  }

  Demands without(Demand one) {
    return new Demands(all.stream().filter(each -> each != one).toList(), domain);
  }

  /** Values that meet all demands and these rows. */
  Optional<Map<String, Fraction>> point(LinearRow... more) {
    List<LinearRow> rows =
        new ArrayList<>(all.stream().flatMap(each -> each.rows().stream()).toList());
    rows.addAll(List.of(more));
    Set<String> values = new TreeSet<>();
    rows.forEach(row -> values.addAll(row.weights().keySet()));
    values.forEach(value -> domain.limit(value).ifPresent(rows::add));
    Predicate<String> negative = domain::mayBeNegative;
    return Feasibility.point(rows, negative);
  }

  /**
   * The demands of which none can be left out without there being values for the others; only to be
   * asked where there are no values for all. Those that are no rules are left out first.
   */
  List<Demand> smallestConflict(LinearRow... more) {
    Demands kept = this;
    List<Demand> order =
        Stream.concat(
                all.stream().filter(each -> each.rule().isEmpty()),
                all.stream().filter(each -> each.rule().isPresent()))
            .toList();
    for (Demand one : order) {
      Demands fewer = kept.without(one);
      if (fewer.point(more).isEmpty()) {
        kept = fewer;
      }
    }
    return kept.all();
  }

  /** Conflicts one after the other, each with a demand that no earlier one has. */
  List<List<Demand>> conflicts() {
    List<List<Demand>> conflicts = new ArrayList<>();
    Demands left = this;
    while (left.point().isEmpty()) {
      List<Demand> conflict = left.smallestConflict();
      conflicts.add(conflict);
      left = left.without(conflict.get(conflict.size() - 1));
    }
    return conflicts;
  }
}
