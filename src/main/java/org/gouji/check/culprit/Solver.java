package org.gouji.check.culprit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.gouji.quantity.Interval;

/**
 * Searches component by component, 分组求解. Components whose lightest sets change figures of another
 * component are searched once more together, because a correction of one may settle both.
 */
final class Solver {

  /** Six submitted figures at most: who has to change more has another problem than a slip. */
  static final int MOST_WEIGHT = 12;

  private static final long WORK_PER_COMPONENT = 300_000;
  private static final long WORK_OF_RUN = 10_000_000;

  private final ConstraintIndex index;
  private final ToIntFunction<String> weight;
  private final Function<String, Interval> domain;
  private final long workPerComponent;
  private long work = WORK_OF_RUN;

  Solver(ConstraintIndex index, ToIntFunction<String> weight, Function<String, Interval> domain) {
    this(index, weight, domain, WORK_PER_COMPONENT);
  }

  Solver(
      ConstraintIndex index,
      ToIntFunction<String> weight,
      Function<String, Interval> domain,
      long workPerComponent) {
    this.index = index;
    this.weight = weight;
    this.domain = domain;
    this.workPerComponent = workPerComponent;
  }

  List<Solution> solutions() {
    List<Component> open = new ArrayList<>(Component.of(index.failures()));
    List<Solution> solved = new ArrayList<>();
    while (!open.isEmpty()) {
      Component next = open.remove(0);
      Solution solution = solve(next);
      Set<String> touched = new HashSet<>();
      solution.sets().forEach(touched::addAll);
      touched.removeAll(next.figures());
      Optional<Solution> together = joined(next, touched, open);
      solved.add(together.orElse(solution));
    }
    return solved;
  }

  private Optional<Solution> joined(Component one, Set<String> touched, List<Component> open) {
    List<Component> others =
        open.stream()
            .filter(other -> other.figures().stream().anyMatch(touched::contains))
            .toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Component both = others.stream().reduce(one, Component::with);
    Optional<Solution> together = Optional.of(solve(both)).filter(s -> !s.sets().isEmpty());
    together.ifPresent(found -> open.removeAll(others));
    return together;
  }

  private Solution solve(Component component) {
    Budget budget = new Budget(Math.min(workPerComponent, work));
    long given = budget.left();
    try {
      return new Solution(component, search(component, budget).lightest(MOST_WEIGHT));
    } catch (Budget.ExhaustedException | Elimination.TooManyException e) {
      return new Solution(component, List.of());
    } finally {
      work -= given - budget.left();
    }
  }

  private Search search(Component component, Budget budget) {
    return new Search(index, component.broken(), weight, domain, budget);
  }
}
