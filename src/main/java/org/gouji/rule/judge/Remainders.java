package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.RemainderGrowth;

/** Judges what a whole and a part say about the rest, 其余部分的增速. */
public final class Remainders {

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);
  private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);

  /** By how much the rest of a whole may honestly change in a year. */
  private static final Interval HONEST =
      Interval.closed(new BigDecimal("0.4"), new BigDecimal("2.5"));

  /** The rest must be this much of the whole for its change to mean anything. */
  private static final BigDecimal LEAST = new BigDecimal("0.1");

  /** More where levels and rates are at different prices, for the two do not fit exactly. */
  private static final BigDecimal LEAST_AT_OTHER_PRICES = new BigDecimal("0.4");

  private Remainders() {}

  /**
   * Whole and part, each with its growth, imply what the rest of the whole was a year before. It is
   * suspicious if that is certainly not positive, or if the rest certainly fell by more than 60 %
   * or grew by more than 150 %: then one of the rates hardly belongs to its level. Experience over
   * an identity; amounts in base units.
   */
  public static Judgement grow(RemainderGrowth scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.WHOLE, scope.whole()))
            .with(Terms.term(Role.RATE, scope.wholeRate()))
            .with(Terms.term(Role.PART, scope.part()))
            .with(Terms.term(Role.RATE, scope.partRate()))
            .with("whole", Terms.named(scope.whole()))
            .with("whole_level", Terms.amount(scope.whole()))
            .with("whole_rate", Terms.amount(scope.wholeRate()))
            .with("part_level", Terms.amount(scope.part()))
            .with("part_rate", Terms.amount(scope.partRate()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    Optional<Interval> wholeBefore = before(scope.whole(), scope.wholeRate());
    Optional<Interval> partBefore = before(scope.part(), scope.partRate());
    if (wholeBefore.isEmpty() || partBefore.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval whole = scope.whole().amount().orElseThrow();
    Interval now = whole.minus(scope.part().amount().orElseThrow());
    BigDecimal least = scope.samePrices() ? LEAST : LEAST_AT_OTHER_PRICES;
    if (!now.isAbove(whole.times(least))) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Interval before = wholeBefore.get().minus(partBefore.get());
    Agreement.weigh(judging, before, now, scope.whole());
    judging.with("rest_now", Terms.amount(now, scope.whole()));
    boolean honest =
        before.isAbove(ZERO)
            ? now.dividedBy(before).flatMap(HONEST::intersect).isPresent()
            : before.intersect(Interval.moreThan(BigDecimal.ZERO)).isPresent();
    return judging.is(honest ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static Optional<Interval> before(Figure level, Figure rate) {
    return level.amount().flatMap(now -> rate.amount().map(ONE::plus).flatMap(now::dividedBy));
  }
}
