package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.RatioGrowth;

/** Judges how a ratio grows or falls by the growth of its terms, 单耗升降勾稽. */
public final class RatioGrowths {

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  private RatioGrowths() {}

  /**
   * A ratio grows by (1 + growth of the numerator) ÷ (1 + growth of the denominator) − 1; a fall is
   * that with the other sign. Textbook identity, rates as fractions. A fall is stated with either
   * sign, so both count.
   */
  public static Judgement follows(RatioGrowth scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.RATE, scope.rate()))
            .with(Terms.term(Role.NUMERATOR, scope.numeratorRate()))
            .with(Terms.term(Role.DENOMINATOR, scope.denominatorRate()))
            .with("numerator", Terms.named(scope.numeratorRate()))
            .with("numerator_rate", Terms.amount(scope.numeratorRate()))
            .with("denominator", Terms.named(scope.denominatorRate()))
            .with("denominator_rate", Terms.amount(scope.denominatorRate()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    if (!scope.figures().stream().allMatch(figure -> figure.hasAmount())) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval above = scope.numeratorRate().amount().orElseThrow().plus(ONE);
    Interval below = scope.denominatorRate().amount().orElseThrow().plus(ONE);
    Interval growth =
        above.dividedBy(below).map(factor -> factor.minus(ONE)).orElse(Interval.all());
    Interval expected = scope.falls() ? growth.negate() : growth;
    Interval stated = scope.rate().amount().orElseThrow();
    Agreement.weigh(judging, expected, stated, scope.rate());
    if (scope.falls() && stated.intersect(growth).isPresent()) {
      return judging.is(Verdict.PASS);
    }
    return judging.is(Agreement.verdict(expected, stated));
  }
}
