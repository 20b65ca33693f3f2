package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.GrowthBases;

/** Judges which base a growth rate was computed from, 增速基数. */
public final class GrowthBase {

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  private GrowthBase() {}

  /**
   * Level ÷ (1 + rate) is the base the rate was computed from. Where publications state that base
   * differently, the rate should fit the latest of them; one that fits an earlier one was computed
   * from a base that has been revised since (suspicious), one that fits none is a violation.
   * Identity; amounts in base units.
   */
  public static Judgement fits(GrowthBases scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.RATE, scope.rate()))
            .with(Terms.term(Role.CURRENT, scope.current()))
            .with(Terms.terms(Role.PREVIOUS, scope.bases()))
            .with("current", Terms.amount(scope.current()))
            .with("bases", Terms.several(scope.bases().stream().map(AsWritten::inPlace).toList()))
            .with(Needs.ARGUMENT, Needs.of(List.of(scope.rate(), scope.current()), List.of()));
    Optional<Interval> implied =
        scope
            .current()
            .amount()
            .flatMap(now -> scope.rate().amount().map(ONE::plus).flatMap(now::dividedBy));
    if (implied.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Figure latest = scope.bases().get(scope.bases().size() - 1);
    Agreement.weigh(judging, implied.get(), latest.amount().orElseThrow(), latest);
    judging.with("stated", Terms.amount(scope.rate()));
    if (fits(latest, implied.get())) {
      return judging.is(Verdict.PASS);
    }
    Optional<Figure> earlier =
        scope.bases().stream().filter(base -> fits(base, implied.get())).findFirst();
    earlier.ifPresent(base -> judging.with("fits", AsWritten.inPlace(base)));
    return judging.is(earlier.isPresent() ? Verdict.SUSPICIOUS : Verdict.VIOLATED);
  }

  private static boolean fits(Figure base, Interval implied) {
    return base.amount().flatMap(implied::intersect).isPresent();
  }
}
