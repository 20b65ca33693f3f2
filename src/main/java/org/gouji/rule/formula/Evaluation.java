package org.gouji.rule.formula;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Interval;
import org.gouji.rule.formula.Formula.Constant;
import org.gouji.rule.formula.Formula.Joined;
import org.gouji.rule.formula.Formula.Operation;
import org.gouji.rule.formula.Formula.Stated;

/** What a formula comes to, 勾稽式求值: its values as an interval, and what it measures. */
public final class Evaluation {

  private Evaluation() {}

  /**
   * All values the formula may have, in base units; empty if a term has none or a divisor can only
   * be 0.
   */
  public static Optional<Interval> value(
      Formula formula, Function<Term, Optional<Interval>> values) {
    if (formula instanceof Constant constant) {
      return Optional.of(Interval.exactly(constant.value()));
    }
    if (formula instanceof Stated stated) {
      return values.apply(stated.term());
    }
    Joined joined = (Joined) formula;
    Optional<Interval> left = value(joined.left(), values);
    Optional<Interval> right = value(joined.right(), values);
    return left.flatMap(a -> right.flatMap(b -> join(joined.operation(), a, b)));
  }

  private static Optional<Interval> join(Operation operation, Interval left, Interval right) {
    return switch (operation) {
      case PLUS -> Optional.of(left.plus(right));
      case MINUS -> Optional.of(left.minus(right));
      case TIMES -> Optional.of(left.times(right));
      case OVER -> left.dividedBy(right);
    };
  }

  /**
   * What the formula measures.
   *
   * @throws UnreadableFormulaException if it adds what cannot be added
   */
  public static Measure measure(Formula formula, Function<Term, Measure> measures) {
    if (formula instanceof Constant) {
      return Measure.NUMBER;
    }
    if (formula instanceof Stated stated) {
      return measures.apply(stated.term());
    }
    Joined joined = (Joined) formula;
    Measure left = measure(joined.left(), measures);
    Measure right = measure(joined.right(), measures);
    if (!joined.operation().isSum()) {
      return left.times(right, joined.operation() == Operation.TIMES ? 1 : -1);
    }
    if (isZero(joined.left())) {
      return right;
    }
    if (!left.agreesWith(right)) {
      throw different(left, right);
    }
    return left.open() ? right : left;
  }

  private static boolean isZero(Formula formula) {
    return formula instanceof Constant constant && constant.value().signum() == 0;
  }

  /** Two things of different dimension are neither added nor compared. */
  public static UnreadableFormulaException different(Measure left, Measure right) {
    return new UnreadableFormulaException(
        new Bilingual(
            "量纲不同，不能相加减或比较：" + left.shown() + " 与 " + right.shown(),
            "different dimensions cannot be added or compared: "
                + left.shown()
                + " and "
                + right.shown()),
        new Bilingual(
            "两边写同一量纲的指标；常数只能作乘数、除数，或与比率比较。",
            "Write indicators of one dimension on both sides; a number only multiplies, divides, or"
                + " is compared with a ratio."));
  }

  /** The weight of each term of a sum; empty if the formula is no plain sum of terms. */
  public static Optional<Map<Term, BigDecimal>> weights(Formula formula) {
    Map<Term, BigDecimal> weights = new TreeMap<>(Comparator.comparing(Term::code));
    return collect(formula, BigDecimal.ONE, weights) ? Optional.of(weights) : Optional.empty();
  }

  private static boolean collect(Formula formula, BigDecimal weight, Map<Term, BigDecimal> into) {
    if (formula instanceof Stated stated) {
      into.merge(stated.term(), weight, BigDecimal::add);
      return true;
    }
    if (formula instanceof Constant constant) {
      return constant.value().signum() == 0;
    }
    Joined joined = (Joined) formula;
    if (joined.operation().isSum()) {
      BigDecimal other = joined.operation() == Operation.PLUS ? weight : weight.negate();
      return collect(joined.left(), weight, into) && collect(joined.right(), other, into);
    }
    if (joined.operation() == Operation.TIMES && joined.left() instanceof Constant factor) {
      return collect(joined.right(), weight.multiply(factor.value()), into);
    }
    return joined.operation() == Operation.TIMES
        && joined.right() instanceof Constant factor
        && collect(joined.left(), weight.multiply(factor.value()), into);
  }
}
