package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.AverageRatio;

/** Judges ratios over the average of a stock, 人均指标勾稽. */
public final class AverageRatios {

  /** Printed stocks and the average a ratio was computed with come from different revisions. */
  private static final Interval BOTH =
      Interval.closed(new BigDecimal("0.99"), new BigDecimal("1.01"));

  private static final Interval ONE_ONLY =
      Interval.closed(new BigDecimal("0.97"), new BigDecimal("1.03"));

  private AverageRatios() {}

  /**
   * Amount ÷ amount per head is the average number of heads, which lies between the numbers at the
   * start and at the end of the period (textbook identity; base units). With 1 % to spare for
   * revisions, 3 % where only one of the two is stated; beyond that it is suspicious, no more.
   */
  public static Judgement quotient(AverageRatio scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.RATIO, scope.ratio()))
            .with(Terms.term(Role.NUMERATOR, scope.numerator()))
            .with(Terms.term(Role.DENOMINATOR, scope.now()))
            .with(Terms.term(Role.PREVIOUS, scope.before()).stream().toList())
            .with("stock", Terms.words(scope.stock()))
            .with("numerator", Terms.amount(scope.numerator()))
            .with("now", Terms.amount(scope.now()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    Optional<Interval> implied =
        scope
            .numerator()
            .amount()
            .flatMap(above -> scope.ratio().amount().flatMap(above::dividedBy));
    Optional<Interval> now = scope.now().amount();
    if (implied.isEmpty() || now.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Optional<Interval> before = scope.before().flatMap(Figure::amount);
    Interval bounds =
        before.map(now.get()::hull).orElse(now.get()).times(before.isEmpty() ? ONE_ONLY : BOTH);
    Agreement.weigh(judging, bounds, implied.get(), scope.now());
    judging.with("stated", Terms.amount(scope.ratio()));
    boolean plausible = implied.get().intersect(bounds).isPresent();
    return judging.is(plausible ? Verdict.PASS : Verdict.SUSPICIOUS);
  }
}
