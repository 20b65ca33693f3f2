package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.quantity.Bound;

/**
 * Σ weight · value ≤ limit, or &lt; if strict, 不等式.
 *
 * @param from which constraints it follows from
 */
record Inequality(List<BigDecimal> weights, BigDecimal limit, boolean strict, BitSet from) {

  /** The one or two inequalities a row stands for, the figures in the given order. */
  static List<Inequality> of(Row row, List<String> figures, BitSet from) {
    List<BigDecimal> weights =
        figures.stream().map(f -> row.weights().getOrDefault(f, BigDecimal.ZERO)).toList();
    List<Inequality> both = new ArrayList<>();
    Bound upper = row.range().upper();
    upper.value().ifPresent(end -> both.add(of(weights, end, upper, from)));
    Bound lower = row.range().lower();
    List<BigDecimal> turned = weights.stream().map(BigDecimal::negate).toList();
    lower.value().ifPresent(end -> both.add(of(turned, end.negate(), lower, from)));
    return both;
  }

  private static Inequality of(List<BigDecimal> weights, BigDecimal end, Bound at, BitSet from) {
    return new Inequality(weights, end, !at.isClosed(), from);
  }

  BigDecimal weight(int figure) {
    return weights.get(figure);
  }

  boolean isAbout(int figure) {
    return weight(figure).signum() != 0;
  }

  boolean isAboutNothing() {
    return weights.stream().allMatch(weight -> weight.signum() == 0);
  }

  /** About no figure, and wrong. */
  boolean isImpossible() {
    boolean wrong = limit.signum() < 0 || limit.signum() == 0 && strict;
    return wrong && isAboutNothing();
  }

  /** What follows from an upper and a lower limit of a figure, without that figure. */
  static Inequality without(int figure, Inequality upper, Inequality lower) {
    BigDecimal up = lower.weight(figure).negate();
    BigDecimal low = upper.weight(figure);
    List<BigDecimal> weights = new ArrayList<>();
    for (int i = 0; i < upper.weights.size(); i++) {
      weights.add(upper.weight(i).multiply(up).add(lower.weight(i).multiply(low)));
    }
    BitSet from = (BitSet) upper.from.clone();
    from.or(lower.from);
    return new Inequality(
        List.copyOf(weights),
        upper.limit.multiply(up).add(lower.limit.multiply(low)),
        upper.strict || lower.strict,
        from);
  }

  /** Whether this one, about the same sum, asks at least as much as the other. */
  boolean implies(Inequality other) {
    int order = limit.compareTo(other.limit);
    return order < 0 || order == 0 && (strict || !other.strict);
  }

  /** Inequalities about the same sum have the same direction. */
  List<BigDecimal> direction() {
    return weights.stream().map(BigDecimal::stripTrailingZeros).toList();
  }
}
