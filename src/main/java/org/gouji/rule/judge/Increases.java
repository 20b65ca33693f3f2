package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.GrowthTriple;

/** Judges levels, increases and rates against each other, 增量与增速勾稽. */
public final class Increases {

  private Increases() {}

  /**
   * The rate is increase ÷ (level − increase), for the level before is level − increase. Textbook
   * identity; rates as fractions.
   */
  public static Judgement follow(GrowthTriple scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.CURRENT, scope.current()))
            .with(Terms.term(Role.PART, scope.increase()))
            .with(Terms.term(Role.RATE, scope.rate()))
            .with("current", Terms.amount(scope.current()))
            .with("increase", Terms.amount(scope.increase()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    Optional<Interval> stated = scope.rate().amount();
    Optional<Interval> expected = expected(scope);
    if (stated.isEmpty() || expected.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Agreement.weigh(judging, expected.get(), stated.get(), scope.rate());
    return judging.is(Agreement.verdict(expected.get(), stated.get()));
  }

  /** 1 ÷ (level ÷ increase − 1) names each amount once, so that no width is counted twice. */
  private static Optional<Interval> expected(GrowthTriple scope) {
    Interval one = Interval.exactly(BigDecimal.ONE);
    Optional<Interval> level = scope.current().amount();
    Optional<Interval> increase = scope.increase().amount();
    return level
        .flatMap(now -> increase.flatMap(now::dividedBy))
        .flatMap(times -> one.dividedBy(times.minus(one)));
  }
}
