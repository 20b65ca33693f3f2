package org.gouji.check.culprit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.gouji.quantity.Interval;

/**
 * Finds every lightest set of figures whose correction settles what fails and breaks nothing that
 * held, 最小更正集搜索 (I. P. Fellegi, D. Holt 1976).
 *
 * <p>Something fails for a set of figures as long as constraints contradict each other whatever
 * values the set takes; then one more figure of those constraints has to change. Following every
 * such figure, and raising the weight allowed step by step, meets each lightest set.
 */
final class Search {

  /** More sets than this tell nobody where the mistake is. */
  private static final int MOST_SETS = 2_000;

  private final ConstraintIndex index;
  private final List<Constraint> broken;
  private final ToIntFunction<String> weight;
  private final Function<String, Interval> domain;
  private final Budget budget;
  private final Set<Set<String>> seen = new HashSet<>();
  private final List<Set<String>> found = new ArrayList<>();
  private int allowed;

  /**
   * @param broken the constraints that fail as stated
   * @param weight how much it takes to doubt a figure
   * @param domain what a figure can be at all
   */
  Search(
      ConstraintIndex index,
      List<Constraint> broken,
      ToIntFunction<String> weight,
      Function<String, Interval> domain,
      Budget budget) {
    this.index = index;
    this.broken =
        broken.stream()
            .sorted(Comparator.comparingInt((Constraint each) -> each.figures().size()))
            .toList();
    this.weight = weight;
    this.domain = domain;
    this.budget = budget;
  }

  /**
   * All sets of the least weight, each sorted; none if even the most weight does not do.
   *
   * @throws Budget.ExhaustedException if there is too much to try
   */
  List<Set<String>> lightest(int mostWeight) {
    int least = Math.max(1, atLeast(Set.of()));
    for (allowed = least; allowed <= mostWeight && found.isEmpty(); allowed++) {
      seen.clear();
      follow(new TreeSet<>(), 0);
    }
    return List.copyOf(found);
  }

  Correctable correctable(Set<String> figures) {
    return new Correctable(figures, index.around(figures), domain);
  }

  private void follow(Set<String> changed, int spent) {
    if (spent + atLeast(changed) > allowed || !seen.add(changed)) {
      return;
    }
    Optional<Set<String>> next = contradiction(changed);
    if (next.isEmpty()) {
      add(changed);
      return;
    }
    for (String figure : next.get()) {
      int heavier = spent + weight.applyAsInt(figure);
      if (heavier <= allowed) {
        Set<String> more = new TreeSet<>(changed);
        more.add(figure);
        follow(more, heavier);
      }
    }
  }

  private void add(Set<String> changed) {
    found.add(changed);
    if (found.size() > MOST_SETS) {
      throw new Budget.ExhaustedException();
    }
  }

  private Optional<Set<String>> contradiction(Set<String> changed) {
    for (Constraint each : broken) {
      if (each.figures().stream().noneMatch(changed::contains)) {
        return Optional.of(each.figures());
      }
    }
    List<Constraint> around = index.around(changed);
    budget.spend(around.stream().mapToLong(each -> each.figures().size()).sum());
    return new Correctable(changed, around, domain).contradiction();
  }

  /**
   * What it takes at least to touch every failing constraint: those apart from each other count.
   */
  private int atLeast(Set<String> changed) {
    budget.spend(1);
    Set<String> counted = new LinkedHashSet<>(changed);
    int sum = 0;
    for (Constraint each : broken) {
      if (each.figures().stream().noneMatch(counted::contains)) {
        sum += each.figures().stream().mapToInt(weight).min().orElse(0);
        counted.addAll(each.figures());
      }
    }
    return sum;
  }
}
