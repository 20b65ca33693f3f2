package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.issue.Contributor;
import org.gouji.issue.Relation;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;

/**
 * factor · Σ numerators ÷ denominator − shift = ratio, 比率约束.
 *
 * <p>Once the ratio is corrected together with one of its terms, it follows from them and may be
 * whatever it can be at all.
 */
final class QuotientConstraint implements Constraint {

  private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);
  private static final Interval POSITIVE = Interval.moreThan(BigDecimal.ZERO);

  private final String ratio;
  private final Map<String, Interval> above = new LinkedHashMap<>();
  private final String below;
  private final Interval divisor;
  private final BigDecimal factor;
  private final BigDecimal shift;
  private final Interval quotient;
  private final Set<String> figures = new LinkedHashSet<>();

  QuotientConstraint(Relation.Quotient relation) {
    this.ratio = relation.ratio().figure();
    relation.numerators().forEach(each -> above.put(each.figure(), amount(each)));
    this.below = relation.denominator().figure();
    this.divisor = amount(relation.denominator());
    this.factor = relation.factor();
    this.shift = relation.shift();
    this.quotient = amount(relation.ratio()).plus(Interval.exactly(shift));
    figures.add(ratio);
    figures.addAll(above.keySet());
    figures.add(below);
  }

  private static Interval amount(Contributor term) {
    return term.interval().orElseThrow();
  }

  @Override
  public Set<String> figures() {
    return figures;
  }

  @Override
  public List<Row> given(Set<String> changed, Function<String, Interval> domain) {
    boolean ofAbove = above.keySet().stream().anyMatch(changed::contains);
    boolean ofBelow = changed.contains(below);
    Interval wanted = quotient;
    if (changed.contains(ratio)) {
      if (!ofAbove && !ofBelow) {
        return ofRatio();
      }
      wanted = domain.apply(ratio).plus(Interval.exactly(shift));
    }
    if (ofAbove && ofBelow) {
      return ofBoth(changed, wanted);
    }
    return ofBelow
        ? ofDenominator(wanted)
        : List.of(ofAbove ? ofNumerators(changed, wanted) : asStated());
  }

  private List<Row> ofRatio() {
    return value(kept(Set.of()), divisor).map(range -> Row.on(ratio, range)).stream().toList();
  }

  private Row asStated() {
    Interval stated = quotient.minus(Interval.exactly(shift));
    return Row.always(
        value(kept(Set.of()), divisor).flatMap(implied -> implied.intersect(stated)).isPresent());
  }

  private Row ofNumerators(Set<String> changed, Interval wanted) {
    Interval whole = wanted.times(divisor).dividedBy(Interval.exactly(factor)).orElseThrow();
    return new Row(weights(changed, BigDecimal.ONE), whole.minus(kept(changed)));
  }

  private List<Row> ofDenominator(Interval wanted) {
    if (wanted.contains(BigDecimal.ZERO) && !wanted.isPoint()) {
      return aroundNothing(wanted);
    }
    Interval dividend = kept(Set.of()).times(factor);
    return List.of(
        dividend
            .dividedBy(wanted)
            .map(range -> Row.on(below, range))
            .orElseGet(() -> Row.always(dividend.contains(BigDecimal.ZERO))));
  }

  /** A ratio that may have either sign: the denominator is not too small for it. */
  private List<Row> aroundNothing(Interval wanted) {
    return ofBoth(Set.of(below), wanted);
  }

  /** A wedge: factor · Σ numerators between the ends of the ratio times the denominator. */
  private List<Row> ofBoth(Set<String> changed, Interval wanted) {
    if (!divisor.isAbove(ZERO)) {
      return List.of();
    }
    Interval rest = kept(changed).times(factor);
    List<Row> rows = new ArrayList<>();
    rows.add(Row.on(below, POSITIVE));
    Interval least = Interval.of(wanted.lower(), Bound.infinite());
    Interval most = Interval.of(Bound.infinite(), wanted.upper());
    wanted
        .lowerValue()
        .ifPresent(low -> rows.add(wedge(changed, low, halfLine(least, low).minus(rest))));
    wanted
        .upperValue()
        .ifPresent(high -> rows.add(wedge(changed, high, halfLine(most, high).minus(rest))));
    return rows;
  }

  /** The half line moved so that it starts at nothing. */
  private static Interval halfLine(Interval from, BigDecimal end) {
    return from.minus(Interval.exactly(end));
  }

  private Row wedge(Set<String> changed, BigDecimal rate, Interval range) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>(weights(changed, factor));
    weights.merge(below, rate.negate(), BigDecimal::add);
    weights.values().removeIf(weight -> weight.signum() == 0);
    return new Row(weights, range);
  }

  private Map<String, BigDecimal> weights(Set<String> changed, BigDecimal weight) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    above.keySet().stream()
        .filter(changed::contains)
        .forEach(figure -> weights.put(figure, weight));
    return weights;
  }

  /** The numerators that do not change. */
  private Interval kept(Set<String> changed) {
    return above.entrySet().stream()
        .filter(each -> !changed.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .reduce(ZERO, Interval::plus);
  }

  private Optional<Interval> value(Interval dividend, Interval by) {
    return dividend
        .dividedBy(by)
        .map(result -> result.times(factor).minus(Interval.exactly(shift)));
  }

  @Override
  public Optional<Interval> implied(String figure, Map<String, Interval> ranges) {
    if (!figure.equals(ratio)) {
      return Optional.empty();
    }
    Interval dividend =
        above.entrySet().stream()
            .map(each -> ranges.getOrDefault(each.getKey(), each.getValue()))
            .reduce(ZERO, Interval::plus);
    return value(dividend, ranges.getOrDefault(below, divisor));
  }
}
