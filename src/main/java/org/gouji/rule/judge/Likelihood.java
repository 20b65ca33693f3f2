package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.PeriodInPeriod;
import org.gouji.rule.scope.RealGrowth;
import org.gouji.rule.scope.SingleFigure;

/** Judges figures that are unlikely beside a figure of the same thing, 相互印证. */
public final class Likelihood {

  /** How far a rate at comparable prices and the change at current prices may go apart. */
  private static final BigDecimal PRICES = new BigDecimal("0.10");

  /** A change of less than this has no direction worth the name. */
  private static final BigDecimal A_CHANGE = new BigDecimal("0.02");

  private Likelihood() {}

  /**
   * A level that falls by 2 % or more while its growth rate is +2 % or more (or the other way
   * round), ten points apart, is suspicious: prices seldom do that, so that the two years are
   * probably counted otherwise. Experience; certain only, so by the nearest ends of the intervals.
   */
  public static Judgement direction(RealGrowth growth) {
    Judgement.Building judging =
        Terms.judging(growth)
            .with(Terms.term(Role.RATE, growth.rate()))
            .with(Terms.term(Role.CURRENT, growth.current()))
            .with(Terms.term(Role.PREVIOUS, growth.previous()))
            .with("stated", Terms.amount(growth.rate()))
            .with("current", Terms.amount(growth.current()))
            .with("previous", Terms.amount(growth.previous()))
            .with(Needs.ARGUMENT, Needs.of(growth.figures(), List.of()));
    Optional<Interval> change =
        growth
            .current()
            .amount()
            .flatMap(now -> growth.previous().amount().flatMap(now::dividedBy))
            .map(factor -> factor.minus(Interval.exactly(BigDecimal.ONE)));
    if (change.isEmpty() || !growth.rate().hasAmount()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    PointValue.of(change.get())
        .ifPresent(value -> judging.with("implied", Terms.quoted(PointValue.percent(value, 1))));
    Interval rate = growth.rate().amount().orElseThrow();
    return judging.is(goApart(rate, change.get()) ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static boolean goApart(Interval rate, Interval change) {
    boolean contrary = isUp(rate) && isUp(change.negate()) || isUp(rate.negate()) && isUp(change);
    Interval gap = rate.minus(change);
    return contrary
        && (gap.isAbove(Interval.closed(PRICES.negate(), PRICES))
            || gap.isBelow(Interval.closed(PRICES.negate(), PRICES)));
  }

  private static boolean isUp(Interval change) {
    return !change.isBelow(Interval.exactly(A_CHANGE))
        && change.intersect(Interval.lessThan(A_CHANGE)).isEmpty();
  }

  /**
   * A month's or quarter's amount is not above the amount since January that contains it (identity
   * for what cannot be negative). Amounts in base units.
   */
  public static Judgement withinSoFar(PeriodInPeriod periods) {
    Judgement.Building judging =
        Terms.judging(periods)
            .with(Terms.term(Role.PART, periods.inner()))
            .with(Terms.term(Role.WHOLE, periods.outer()))
            .with("outer", Terms.amount(periods.outer()))
            .with("outer_period", new Argument.Time(periods.outer().period()))
            .with(Needs.ARGUMENT, Needs.of(periods.figures(), List.of()));
    if (periods.indicator().mayBeNegative()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Optional<Interval> inner = periods.inner().amount();
    Optional<Interval> outer = periods.outer().amount();
    if (inner.isEmpty() || outer.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval allowed = Interval.of(Bound.infinite(), outer.get().upper());
    Agreement.weigh(judging, allowed, inner.get(), periods.inner());
    return judging.is(inner.get().isAbove(outer.get()) ? Verdict.VIOLATED : Verdict.PASS);
  }

  /** What is counted comes in whole numbers (definition); 1.2万家 is one. */
  public static Judgement wholeNumber(SingleFigure single) {
    Judgement.Building judging =
        Terms.judging(single).with(Terms.term(Role.OBSERVED, single.figure()));
    Figure figure = single.figure();
    Optional<BigDecimal> count = PointValue.of(figure);
    boolean exact = figure.written().qualifier() == Qualifier.EXACT;
    if (single.indicator().nature() != Nature.COUNT || count.isEmpty() || !exact) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    judging.with("stated", Terms.amount(figure));
    boolean whole = count.get().stripTrailingZeros().scale() <= 0;
    return judging.is(whole ? Verdict.PASS : Verdict.SUSPICIOUS);
  }
}
