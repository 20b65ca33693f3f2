package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.issue.Contributor;
import org.gouji.issue.Relation;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Interval.Term;

/** Σ weight · figure lies in an interval, 线性约束. */
final class LinearConstraint implements Constraint {

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal MINUS_ONE = ONE.negate();

  private final Map<String, Term> terms;
  private final Interval admissible;

  private LinearConstraint(Map<String, Term> terms, Interval admissible) {
    this.terms = Collections.unmodifiableMap(terms);
    this.admissible = admissible;
  }

  static LinearConstraint of(Relation.Sum sum) {
    return of(sum.left(), sum.right(), sum.difference());
  }

  static LinearConstraint of(
      Collection<Contributor> left, Collection<Contributor> right, Interval difference) {
    Map<String, Term> terms = new LinkedHashMap<>();
    left.forEach(each -> add(terms, each, ONE));
    right.forEach(each -> add(terms, each, MINUS_ONE));
    terms.values().removeIf(term -> term.weight().signum() == 0);
    return new LinearConstraint(terms, difference);
  }

  /** A figure that stands on both sides counts once, with what is left of its weight. */
  private static void add(Map<String, Term> terms, Contributor each, BigDecimal sign) {
    Term term = new Term(each.weight().multiply(sign), each.interval().orElseThrow());
    terms.merge(
        each.figure(),
        term,
        (one, two) -> new Term(one.weight().add(two.weight()), one.interval()));
  }

  static List<Constraint> eachWithin(Relation.EachWithin relation) {
    Interval atMostNothing = Interval.atMost(BigDecimal.ZERO);
    return relation.parts().stream()
        .<Constraint>map(part -> of(List.of(part), List.of(relation.whole()), atMostNothing))
        .toList();
  }

  /** Intervals that meet pairwise have a value in common, so pairs say it all. */
  static List<Constraint> same(Relation.Same relation) {
    List<Contributor> all = relation.statements();
    Interval nothing = Interval.exactly(BigDecimal.ZERO);
    List<Constraint> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pairs.add(of(List.of(all.get(i)), List.of(all.get(j)), nothing));
      }
    }
    return pairs;
  }

  @Override
  public Set<String> figures() {
    return terms.keySet();
  }

  @Override
  public List<Row> given(Set<String> changed, Function<String, Interval> domain) {
    Stream<Map.Entry<String, Term>> kept =
        terms.entrySet().stream().filter(each -> !changed.contains(each.getKey()));
    Interval rest = Interval.weightedSum(kept.map(Map.Entry::getValue).toList());
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    changed.stream()
        .filter(terms::containsKey)
        .forEach(figure -> weights.put(figure, terms.get(figure).weight()));
    return List.of(new Row(weights, admissible.minus(rest)));
  }
}
