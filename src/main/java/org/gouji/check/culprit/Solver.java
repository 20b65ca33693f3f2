package org.gouji.check.culprit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    List<Component> components = Component.of(index.failures());
    Map<String, Integer> owner = new HashMap<>();
    for (int i = 0; i < components.size(); i++) {
      int number = i;
      components.get(i).figures().forEach(figure -> owner.put(figure, number));
    }
    BitSet open = new BitSet();
    open.set(0, components.size());
    List<Solution> solved = new ArrayList<>();
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(0)) {
      open.clear(i);
      Solution alone = solve(components.get(i));
      List<Integer> others = touched(alone, owner, open);
      Optional<Solution> together =
          Optional.of(others)
              .filter(some -> !some.isEmpty())
              .map(some -> join(alone, some, components))
              .filter(found -> !found.sets().isEmpty());
      together.ifPresent(found -> others.forEach(open::clear));
      solved.add(together.orElse(alone));
    }
    return solved;
  }

  /** Components not yet solved whose figures some lightest set changes. */
  private static List<Integer> touched(Solution alone, Map<String, Integer> owner, BitSet open) {
    return alone.sets().stream()
        .flatMap(Set::stream)
        .distinct()
        .flatMap(figure -> Optional.ofNullable(owner.get(figure)).stream())
        .filter(open::get)
        .distinct()
        .sorted()
        .toList();
  }

  private Solution join(Solution alone, List<Integer> others, List<Component> components) {
    return solve(others.stream().map(components::get).reduce(alone.component(), Component::with));
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
