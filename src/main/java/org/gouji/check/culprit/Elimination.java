package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;

/**
 * Exact elimination of figures from inequalities (Fourier–Motzkin), 消元. Fit for the handful of
 * figures a correction changes: it tells whether there are values at all, which constraints
 * contradict each other if not, and between which ends a figure lies.
 */
final class Elimination {

  /** More inequalities than this are given up; a handful of figures does not lead there. */
  private static final int MOST = 4_000;

  private final List<Inequality> all;
  private final int figures;

  Elimination(List<Inequality> all, int figures) {
    this.all = tightest(all);
    this.figures = figures;
  }

  /** Thrown where the inequalities outgrow their bounds, 消元规模过大. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The constraints that contradict each other; empty if there are values for all figures. */
  Optional<BitSet> contradiction() {
    return without(Set.of()).stream()
        .filter(Inequality::isImpossible)
        .map(Inequality::from)
        .min(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString));
  }

  /** All values a figure can take; to be asked only where there is no contradiction. */
  Interval range(int figure) {
    Interval range = Interval.all();
    for (Inequality each : without(Set.of(figure))) {
      if (each.isAbout(figure)) {
        range = range.intersect(half(each, each.weight(figure))).orElse(range);
      }
    }
    return range;
  }

  private static Interval half(Inequality each, BigDecimal weight) {
    Interval end = Interval.exactly(each.limit()).dividedBy(Interval.exactly(weight)).orElseThrow();
    boolean open = each.strict() || !end.isPoint();
    if (weight.signum() > 0) {
      return Interval.of(Bound.infinite(), bound(end.upperValue().orElseThrow(), open));
    }
    return Interval.of(bound(end.lowerValue().orElseThrow(), open), Bound.infinite());
  }

  private static Bound bound(BigDecimal value, boolean open) {
    return open ? Bound.open(value) : Bound.closed(value);
  }

  private List<Inequality> without(Set<Integer> kept) {
    List<Inequality> left = all;
    Set<Integer> toGo = new TreeSet<>();
    for (int figure = 0; figure < figures; figure++) {
      if (!kept.contains(figure)) {
        toGo.add(figure);
      }
    }
    while (!toGo.isEmpty()) {
      int next = cheapest(left, toGo);
      toGo.remove(next);
      left = without(next, left);
    }
    return left;
  }

  private static int cheapest(List<Inequality> left, Set<Integer> toGo) {
    return toGo.stream().min(Comparator.comparingInt(figure -> cost(left, figure))).orElseThrow();
  }

  private static int cost(List<Inequality> left, int figure) {
    int uppers = 0;
    int lowers = 0;
    for (Inequality each : left) {
      uppers += each.weight(figure).signum() > 0 ? 1 : 0;
      lowers += each.weight(figure).signum() < 0 ? 1 : 0;
    }
    return uppers * lowers - uppers - lowers;
  }

  private static List<Inequality> without(int figure, List<Inequality> all) {
    List<Inequality> uppers = new ArrayList<>();
    List<Inequality> lowers = new ArrayList<>();
    List<Inequality> rest = new ArrayList<>();
    for (Inequality each : all) {
      int sign = each.weight(figure).signum();
      (sign > 0 ? uppers : sign < 0 ? lowers : rest).add(each);
    }
    if ((long) uppers.size() * lowers.size() > MOST) {
      throw new TooManyException();
    }
    for (Inequality upper : uppers) {
      lowers.forEach(lower -> rest.add(Inequality.without(figure, upper, lower)));
    }
    return tightest(rest);
  }

  /** Of inequalities about the same sum the strictest says it all. */
  private static List<Inequality> tightest(Collection<Inequality> all) {
    Map<List<BigDecimal>, Inequality> kept = new LinkedHashMap<>();
    for (Inequality each : all) {
      kept.merge(each.direction(), each, (one, two) -> one.implies(two) ? one : two);
    }
    return List.copyOf(kept.values());
  }
}
