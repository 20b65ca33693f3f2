package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.gouji.issue.Contributor;
import org.gouji.issue.Relation;
import org.gouji.quantity.Interval;

/**
 * An oracle for error localisation that knows nothing of elimination or of conflicts: it tries
 * every set of up to three figures, and finds out whether there are values for it by trying every
 * corner where as many half spaces meet as there are figures, with exact determinants. An open end
 * is taken a hair inside.
 */
final class BruteForce {
  static final BigDecimal HAIR = new BigDecimal("1E-20");
  static final BigDecimal FAR = new BigDecimal("1E+12");
  private static final MathContext PRECISE = new MathContext(60);
  private static final int LARGEST = 3;

  private final List<Relation> relations;
  private final Map<String, Interval> figures;

  BruteForce(List<Relation> relations, Map<String, Interval> figures) {
    this.relations = relations;
    this.figures = figures;
  }

  /** Σ a · x ≤ limit. */
  private record Half(BigDecimal[] a, BigDecimal limit) {}

  /** The families of lightest sets, each with the range of every member. */
  Map<Set<String>, Map<String, BigDecimal[]>> lightest(ToIntFunction<String> weight, int most) {
    Map<Set<String>, Map<String, BigDecimal[]>> found = new LinkedHashMap<>();
    int best = most;
    List<String> all = List.copyOf(new TreeSet<>(figures.keySet()));
    for (Set<String> set : subsets(all)) {
      int heavy = set.stream().mapToInt(weight).sum();
      if (heavy > best) {
        continue;
      }
      Optional<Map<String, BigDecimal[]>> ranges = ranges(List.copyOf(set));
      if (ranges.isPresent() && heavy < best) {
        found.clear();
        best = heavy;
      }
      ranges.ifPresent(known -> found.put(set, known));
    }
    return found;
  }

  private static List<Set<String>> subsets(List<String> all) {
    List<Set<String>> sets = new ArrayList<>();
    for (int bits = 1; bits < 1 << all.size(); bits++) {
      if (Integer.bitCount(bits) <= LARGEST) {
        Set<String> set = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
          if ((bits >> i & 1) == 1) {
            set.add(all.get(i));
          }
        }
        sets.add(set);
      }
    }
    return sets;
  }

  private Optional<Map<String, BigDecimal[]>> ranges(List<String> set) {
    List<Half> halves = new ArrayList<>();
    for (Relation relation : relations) {
      add(halves, relation, set);
    }
    for (int i = 0; i < set.size(); i++) {
      halves.add(new Half(unit(set.size(), i, 1), FAR));
      halves.add(new Half(unit(set.size(), i, -1), FAR));
    }
    BigDecimal[][] ends = new BigDecimal[set.size()][];
    corners(halves, set.size(), new int[set.size()], 0, 0, ends);
    if (ends[0] == null) {
      return Optional.empty();
    }
    Map<String, BigDecimal[]> ranges = new TreeMap<>();
    for (int i = 0; i < set.size(); i++) {
      ranges.put(set.get(i), ends[i]);
    }
    return Optional.of(ranges);
  }

  private void add(List<Half> halves, Relation relation, List<String> set) {
    if (relation instanceof Relation.Sum sum) {
      linear(halves, sum.left(), sum.right(), sum.difference(), set);
    } else if (relation instanceof Relation.EachWithin within) {
      Interval atMost = Interval.atMost(BigDecimal.ZERO);
      within
          .parts()
          .forEach(part -> linear(halves, List.of(part), List.of(within.whole()), atMost, set));
    } else if (relation instanceof Relation.Same same) {
      for (Contributor one : same.statements()) {
        same.statements().stream()
            .filter(other -> other != one)
            .forEach(other -> linear(halves, List.of(one), List.of(other), Terms.exact(0), set));
      }
    } else if (relation instanceof Relation.Quotient quotient) {
      quotient(halves, quotient, set);
    }
  }

  private static void linear(
      List<Half> halves,
      List<Contributor> left,
      List<Contributor> right,
      Interval difference,
      List<String> set) {
    BigDecimal[] a = zeros(set.size());
    BigDecimal low = low(difference);
    BigDecimal high = high(difference);
    for (List<Contributor> side : List.of(left, right)) {
      for (Contributor term : side) {
        BigDecimal w = side == left ? term.weight() : term.weight().negate();
        int at = set.indexOf(term.figure());
        if (at >= 0) {
          a[at] = a[at].add(w);
        } else {
          Interval shift = term.interval().orElseThrow().times(w);
          low = low.subtract(high(shift));
          high = high.subtract(low(shift));
        }
      }
    }
    between(halves, a, low, high);
  }

  /**
   * All amounts are positive here and stay so below the line; the ends of a product are the
   * products of the ends.
   */
  private static void quotient(List<Half> halves, Relation.Quotient relation, List<String> set) {
    int r = set.indexOf(relation.ratio().figure());
    int n = set.indexOf(relation.numerators().get(0).figure());
    int d = set.indexOf(relation.denominator().figure());
    if (d >= 0 && (r >= 0 || n >= 0)) {
      halves.add(new Half(unit(set.size(), d, -1), HAIR.negate()));
    }
    if (r >= 0 && (n >= 0 || d >= 0)) {
      return;
    }
    Interval ratio = relation.ratio().interval().orElseThrow();
    Interval above = relation.numerators().get(0).interval().orElseThrow();
    Interval below = relation.denominator().interval().orElseThrow();
    product(halves, set.size(), new int[] {r, n, d}, low(ratio), high(above), low(below), 1);
    product(halves, set.size(), new int[] {r, n, d}, high(ratio), low(above), high(below), -1);
  }

  /** sign · (ratio · denominator − numerator) ≤ 0, at most one of the factors being unknown. */
  private static void product(
      List<Half> halves,
      int size,
      int[] places,
      BigDecimal ratio,
      BigDecimal above,
      BigDecimal below,
      int sign) {
    BigDecimal turn = BigDecimal.valueOf(sign);
    BigDecimal[] a = zeros(size);
    BigDecimal limit = BigDecimal.ZERO;
    if (places[0] >= 0) {
      a[places[0]] = below.multiply(turn);
    } else if (places[2] >= 0) {
      a[places[2]] = ratio.multiply(turn);
    } else {
      limit = limit.subtract(ratio.multiply(below).multiply(turn));
    }
    if (places[1] >= 0) {
      a[places[1]] = turn.negate();
    } else {
      limit = limit.add(above.multiply(turn));
    }
    halves.add(new Half(a, limit));
  }

  private static void between(List<Half> halves, BigDecimal[] a, BigDecimal low, BigDecimal high) {
    halves.add(new Half(a, high));
    BigDecimal[] turned = new BigDecimal[a.length];
    for (int i = 0; i < a.length; i++) {
      turned[i] = a[i].negate();
    }
    halves.add(new Half(turned, low.negate()));
  }

  private static BigDecimal low(Interval interval) {
    return interval
        .lowerValue()
        .map(end -> interval.lower().isClosed() ? end : end.add(HAIR))
        .orElse(FAR.scaleByPowerOfTen(3).negate());
  }

  private static BigDecimal high(Interval interval) {
    return interval
        .upperValue()
        .map(end -> interval.upper().isClosed() ? end : end.subtract(HAIR))
        .orElse(FAR.scaleByPowerOfTen(3));
  }

  private static BigDecimal[] zeros(int size) {
    BigDecimal[] zeros = new BigDecimal[size];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }

  private static BigDecimal[] unit(int size, int at, int weight) {
    BigDecimal[] unit = zeros(size);
    unit[at] = BigDecimal.valueOf(weight);
    return unit;
  }

  /** Tries every choice of half spaces for a corner and widens the ends by those that count. */
  private static void corners(
      List<Half> halves, int size, int[] chosen, int from, int count, BigDecimal[][] ends) {
    if (count == size) {
      corner(halves, chosen, ends);
      return;
    }
    for (int i = from; i < halves.size(); i++) {
      chosen[count] = i;
      corners(halves, size, chosen, i + 1, count + 1, ends);
    }
  }

  private static void corner(List<Half> halves, int[] chosen, BigDecimal[][] ends) {
    int size = chosen.length;
    BigDecimal[][] a = new BigDecimal[size][];
    BigDecimal[] b = new BigDecimal[size];
    for (int i = 0; i < size; i++) {
      a[i] = halves.get(chosen[i]).a();
      b[i] = halves.get(chosen[i]).limit();
    }
    BigDecimal whole = determinant(a);
    if (whole.signum() == 0) {
      return;
    }
    BigDecimal[] x = new BigDecimal[size];
    for (int i = 0; i < size; i++) {
      x[i] = determinant(with(a, i, b));
    }
    for (Half half : halves) {
      BigDecimal sum = half.limit().multiply(whole).negate();
      for (int i = 0; i < size; i++) {
        sum = sum.add(half.a()[i].multiply(x[i]));
      }
      if (sum.signum() * whole.signum() > 0) {
        return;
      }
    }
    for (int i = 0; i < size; i++) {
      BigDecimal value = x[i].divide(whole, PRECISE);
      ends[i] =
          ends[i] == null
              ? new BigDecimal[] {value, value}
              : new BigDecimal[] {ends[i][0].min(value), ends[i][1].max(value)};
    }
  }

  private static BigDecimal[][] with(BigDecimal[][] a, int column, BigDecimal[] b) {
    BigDecimal[][] changed = new BigDecimal[a.length][];
    for (int i = 0; i < a.length; i++) {
      changed[i] = a[i].clone();
      changed[i][column] = b[i];
    }
    return changed;
  }

  private static BigDecimal determinant(BigDecimal[][] a) {
    return switch (a.length) {
      case 1 -> a[0][0];
      case 2 -> minor(a, 0, 1, 0, 1);
      default ->
          a[0][0]
              .multiply(minor(a, 1, 2, 1, 2))
              .subtract(a[0][1].multiply(minor(a, 1, 2, 0, 2)))
              .add(a[0][2].multiply(minor(a, 1, 2, 0, 1)));
    };
  }

  private static BigDecimal minor(BigDecimal[][] a, int top, int bottom, int left, int right) {
    return a[top][left]
        .multiply(a[bottom][right])
        .subtract(a[top][right].multiply(a[bottom][left]));
  }
}
