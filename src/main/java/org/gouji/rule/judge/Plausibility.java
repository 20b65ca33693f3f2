package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.PeriodKind;
import org.gouji.issue.Argument;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.SeriesStep;
import org.gouji.rule.scope.SingleFigure;

/** Judges whether a figure is possible or likely by itself, 合理性. */
public final class Plausibility {

  private static final Interval SHARE = Interval.closed(BigDecimal.ZERO, BigDecimal.ONE);
  private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** From here on a percentage was more likely multiplied by 100 twice than mistyped. */
  private static final BigDecimal TWICE_PERCENT = new BigDecimal("2");

  /** Growth beyond which a region's or an industry's level needs a second look. */
  private static final BigDecimal USUAL_GROWTH = BigDecimal.ONE;

  /** The same for profits, whose base may be near nothing, and for single projects and firms. */
  private static final BigDecimal WILD_GROWTH = BigDecimal.TEN;

  /** A level that cannot be negative cannot fall by more than all of it. */
  private static final Interval LEAST_GROWTH = Interval.exactly(BigDecimal.ONE.negate());

  private static final Interval POSSIBLE_GROWTH = Interval.atLeast(BigDecimal.ONE.negate());

  private Plausibility() {}

  /** A part of a whole lies between 0 and 100 per cent (definition; as a fraction). */
  public static Judgement share(SingleFigure single) {
    Judgement.Building judging = begin(single);
    Optional<Interval> stated = single.figure().amount();
    if (stated.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    if (!single.indicator().partOfWhole()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Agreement.weigh(judging, SHARE, stated.get(), single.figure());
    judging.with(Relation.Sum.within(observed(single), SHARE));
    boolean possible = SHARE.intersect(stated.get()).isPresent();
    if (!possible) {
      percentTwice(single.figure()).ifPresent(judging::with);
    }
    return judging.is(possible ? Verdict.PASS : Verdict.VIOLATED);
  }

  private static Optional<Cause> percentTwice(Figure figure) {
    return PointValue.of(figure)
        .filter(value -> value.compareTo(TWICE_PERCENT) >= 0)
        .filter(value -> SHARE.contains(value.multiply(HUNDREDTH)))
        .map(
            value ->
                new Cause(
                    figure.id(),
                    "疑将百分数又乘以100，应为" + PointValue.percent(value.multiply(HUNDREDTH), 1),
                    "probably multiplied by 100 twice; "
                        + PointValue.percent(value.multiply(HUNDREDTH), 1)
                        + " may be meant"));
  }

  /** What is counted or spent cannot be below zero; profits and changes can (definition). */
  public static Judgement sign(SingleFigure single) {
    Judgement.Building judging = begin(single);
    Optional<Interval> stated = single.figure().amount();
    if (stated.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    if (single.indicator().mayBeNegative()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Agreement.weigh(judging, Interval.atLeast(BigDecimal.ZERO), stated.get(), single.figure());
    judging.with(Relation.Sum.within(observed(single), Interval.atLeast(BigDecimal.ZERO)));
    return judging.is(stated.get().isBelow(ZERO) ? Verdict.VIOLATED : Verdict.PASS);
  }

  /**
   * A growth rate below −100 % is impossible for a level that cannot be negative; one far beyond
   * ±100 % is suspicious (profits, projects and enterprises: ±1000 %). Experience; as a fraction.
   */
  public static Judgement growth(SingleFigure single) {
    Judgement.Building judging = begin(single);
    Optional<BigDecimal> rate = PointValue.of(single.figure());
    if (rate.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    if (single.indicator().nature() != Nature.GROWTH) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    boolean wild = isWild(single);
    BigDecimal limit = wild ? WILD_GROWTH : USUAL_GROWTH;
    Interval usual = Interval.closed(limit.negate(), limit);
    Interval stated = single.figure().amount().orElseThrow();
    Agreement.weigh(judging, usual, stated, single.figure());
    if (!wild && stated.isBelow(LEAST_GROWTH)) {
      judging.with(Relation.Sum.within(observed(single), POSSIBLE_GROWTH));
      return judging.is(Verdict.VIOLATED);
    }
    boolean likely = usual.intersect(stated).isPresent();
    if (!likely) {
      judging.with(new Relation.Doubt(List.of(observed(single))));
    }
    return judging.is(likely ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static boolean isWild(SingleFigure single) {
    boolean ofNegative = single.level().filter(Indicator::mayBeNegative).isPresent();
    return ofNegative || !single.figure().subject().isAboutPlaceOrIndustry();
  }

  /**
   * From month to month of one year the cumulative value of a flow that cannot be negative does not
   * fall (identity: the fall would be a negative month). Amounts in base units.
   */
  public static Judgement cumulative(SeriesStep step) {
    Judgement.Building judging = begin(step);
    if (!isCumulative(step)) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Optional<Interval> before = step.previous().amount();
    Optional<Interval> now = step.current().amount();
    if (before.isEmpty() || now.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval asked = Interval.of(before.get().lower(), Bound.infinite());
    Agreement.weigh(judging, asked, now.get(), step.current());
    judging.with(
        Relation.Sum.atMost(
            List.of(Terms.term(Role.PREVIOUS, step.previous())),
            List.of(Terms.term(Role.CURRENT, step.current()))));
    return judging.is(now.get().isBelow(before.get()) ? Verdict.VIOLATED : Verdict.PASS);
  }

  private static boolean isCumulative(SeriesStep step) {
    Nature nature = step.indicator().nature();
    boolean flow = nature == Nature.FLOW || nature == Nature.CUMULATIVE;
    return flow
        && !step.indicator().mayBeNegative()
        && step.current().period().kind() == PeriodKind.CUMULATIVE
        && step.previous().period().kind() == PeriodKind.CUMULATIVE
        && step.current().period().year() == step.previous().period().year();
  }

  private static Judgement.Building begin(SingleFigure single) {
    return Terms.judging(single)
        .with(Terms.term(Role.OBSERVED, single.figure()))
        .with(Needs.ARGUMENT, Needs.of(single.figures(), List.of()));
  }

  private static Contributor observed(SingleFigure single) {
    return Terms.term(Role.OBSERVED, single.figure());
  }

  static Judgement.Building begin(SeriesStep step) {
    return Terms.judging(step)
        .with(Terms.term(Role.PREVIOUS, step.previous()))
        .with(Terms.term(Role.CURRENT, step.current()))
        .with("previous", Terms.amount(step.previous()))
        .with("previous_period", new Argument.Time(step.previous().period()))
        .with("current", Terms.amount(step.current()))
        .with(Needs.ARGUMENT, Needs.of(step.figures(), List.of()));
  }
}
