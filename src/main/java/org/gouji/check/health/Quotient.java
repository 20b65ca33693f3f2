package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.rule.formula.Formula;
import org.gouji.rule.formula.Formula.Constant;
import org.gouji.rule.formula.Formula.Joined;
import org.gouji.rule.formula.Formula.Operation;
import org.gouji.rule.formula.Formula.Stated;
import org.gouji.rule.formula.Term;

/** One linear form over another, 线性式之商: what most formulas come to. */
record Quotient(Linear over, Linear under) {

  /** Empty if the formula multiplies values with each other. */
  static Optional<Quotient> of(Formula formula, Function<Term, String> names) {
    if (formula instanceof Constant constant) {
      return Optional.of(new Quotient(Linear.of(constant.value()), Linear.ONE));
    }
    if (formula instanceof Stated stated) {
      return Optional.of(new Quotient(Linear.of(names.apply(stated.term())), Linear.ONE));
    }
    Joined joined = (Joined) formula;
    return of(joined.left(), names)
        .flatMap(a -> of(joined.right(), names).flatMap(b -> join(joined.operation(), a, b)));
  }

  private static Optional<Quotient> join(Operation operation, Quotient a, Quotient b) {
    return switch (operation) {
      case PLUS -> a.plus(b, BigDecimal.ONE);
      case MINUS -> a.plus(b, BigDecimal.ONE.negate());
      case TIMES -> of(a.over.times(b.over), a.under.times(b.under));
      case OVER -> of(a.over.times(b.under), a.under.times(b.over));
    };
  }

  private Optional<Quotient> plus(Quotient other, BigDecimal weight) {
    if (under.equals(other.under)) {
      return Optional.of(new Quotient(over.plus(other.over.times(weight)), under));
    }
    return of(difference(other, weight), under.times(other.under));
  }

  /** This plus a weight of the other, both times both divisors. */
  Optional<Linear> difference(Quotient other, BigDecimal weight) {
    if (under.equals(other.under)) {
      return Optional.of(over.plus(other.over.times(weight)));
    }
    return over.times(other.under)
        .flatMap(one -> other.over.times(under).map(two -> one.plus(two.times(weight))));
  }

  private static Optional<Quotient> of(Optional<Linear> over, Optional<Linear> under) {
    return over.flatMap(one -> under.map(two -> new Quotient(one, two)));
  }
}
