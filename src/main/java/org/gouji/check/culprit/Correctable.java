package org.gouji.check.culprit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouji.quantity.Interval;

/**
 * Whether some figures can be corrected so that all constraints they take part in hold, and between
 * which ends each then lies, 可更正性.
 */
final class Correctable {
  private final List<String> changed;
  private final List<Constraint> constraints;
  private final Elimination elimination;

  /**
   * @param changed the figures that may take any value
   * @param constraints all that hold one of them
   * @param domain what a figure can be at all: a count is never negative
   */
  Correctable(
      Set<String> changed, List<Constraint> constraints, Function<String, Interval> domain) {
    this.changed = List.copyOf(changed);
    this.constraints = constraints;
    List<Inequality> all = new ArrayList<>();
    for (int i = 0; i < constraints.size(); i++) {
      BitSet from = new BitSet();
      from.set(i);
      constraints
          .get(i)
          .given(changed, domain)
          .forEach(row -> all.addAll(Inequality.of(row, this.changed, from)));
    }
    this.changed.forEach(
        figure ->
            all.addAll(
                Inequality.of(Row.on(figure, domain.apply(figure)), this.changed, new BitSet())));
    this.elimination = new Elimination(all, this.changed.size());
  }

  /**
   * The figures one of which has to change as well; empty if the correction works. An empty set
   * says that nothing helps.
   */
  Optional<Set<String>> contradiction() {
    return elimination.contradiction().map(this::others);
  }

  private Set<String> others(BitSet from) {
    Set<String> others = new LinkedHashSet<>();
    from.stream().forEach(i -> others.addAll(constraints.get(i).figures()));
    changed.forEach(others::remove);
    return others;
  }

  /** Where each figure must lie. */
  Map<String, Interval> ranges() {
    Map<String, Interval> ranges = new TreeMap<>();
    for (int i = 0; i < changed.size(); i++) {
      ranges.put(changed.get(i), elimination.range(i));
    }
    for (String figure : changed) {
      for (Constraint each : constraints) {
        each.implied(figure, ranges)
            .flatMap(implied -> implied.intersect(ranges.get(figure)))
            .ifPresent(narrower -> ranges.put(figure, narrower));
      }
    }
    return ranges;
  }
}
