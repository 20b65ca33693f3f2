package org.gouji.issue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.quantity.Interval;

/**
 * What a verdict held figures against, 勾稽关系式, in a form that says which values of which figures
 * would satisfy it. A judgement that rests on amounts carries it, whether it passed or not: a
 * correction has to settle what failed and must not break what held.
 */
public sealed interface Relation {

  /** Every figure that takes part, with the interval it was judged by. */
  List<Contributor> terms();

  /**
   * Σ left − Σ right lies in an interval, 线性关系: {0} for an equation, (−∞, 0] for “at most”. Each
   * term counts with its weight.
   */
  record Sum(List<Contributor> left, List<Contributor> right, Interval difference)
      implements Relation {

    private static final Interval NOTHING = Interval.exactly(BigDecimal.ZERO);
    private static final Interval AT_MOST_NOTHING = Interval.atMost(BigDecimal.ZERO);

    public Sum {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    public static Sum equal(List<Contributor> left, List<Contributor> right) {
      return new Sum(left, right, NOTHING);
    }

    public static Sum atMost(List<Contributor> left, List<Contributor> right) {
      return new Sum(left, right, AT_MOST_NOTHING);
    }

    /** One figure lies in an interval, 限值. */
    public static Sum within(Contributor figure, Interval allowed) {
      return new Sum(List.of(figure), List.of(), allowed);
    }

    @Override
    public List<Contributor> terms() {
      return joined(left, right);
    }
  }

  /** No part exceeds the whole, 其中项不大于总计. */
  record EachWithin(Contributor whole, List<Contributor> parts) implements Relation {
    public EachWithin {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Contributor> terms() {
      return joined(List.of(whole), parts);
    }
  }

  /**
   * factor · Σ numerators ÷ denominator − shift = ratio, 比率或增速. Linear in the numerators and the
   * denominator once the ratio is given; it asks nothing of them once the ratio itself is
   * corrected.
   */
  record Quotient(
      Contributor ratio,
      List<Contributor> numerators,
      Contributor denominator,
      BigDecimal factor,
      BigDecimal shift)
      implements Relation {
    public Quotient {
      numerators = List.copyOf(numerators);
    }

    @Override
    public List<Contributor> terms() {
      return joined(List.of(ratio), joined(numerators, List.of(denominator)));
    }
  }

  /** All statements have a value in common, 同一数据. */
  record Same(List<Contributor> statements) implements Relation {
    public Same {
      statements = List.copyOf(statements);
    }

    @Override
    public List<Contributor> terms() {
      return statements;
    }
  }

  /**
   * Something about these figures looks odd, 存疑; no equation says what would be right, but it is
   * settled as soon as one of them turns out to be wrong.
   */
  record Doubt(List<Contributor> terms) implements Relation {
    public Doubt {
      terms = List.copyOf(terms);
    }
  }

  private static List<Contributor> joined(List<Contributor> first, List<Contributor> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
