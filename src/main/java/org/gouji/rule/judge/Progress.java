package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.codelist.Direction;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.Hedge;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.TargetProgress;

/** Judges what is reported on the way to a milestone, 目标进度. */
public final class Progress {

  private static final Set<Nature> WITHOUT_LEVEL =
      Set.of(Nature.RANK, Nature.GROWTH, Nature.CHANGE);
  private static final int DECIMALS = 2;

  private static final Bilingual LINEAR = new Bilingual("线性", "linearly");
  private static final Bilingual GEOMETRIC = new Bilingual("按年均增速不变", "at constant yearly growth");

  private Progress() {}

  /**
   * The latest report is not behind the way from base to milestone: interpolated linearly between
   * percentages, else at constant growth, which asks for less in the early years. Suspicious if the
   * report lies behind even at the favourable end of its precision. The interpolation is ours, not
   * the plan's, and the message says so. Amounts in base units; targets as printed.
   */
  public static Judgement onTrack(TargetProgress scope) {
    Judgement.Building judging = begin(scope);
    if (scope.start().isEmpty() || !hasWay(scope)) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Figure start = scope.start().get();
    Figure next = scope.next().figure();
    Figure latest = scope.latest();
    judging.with(Terms.term(Role.PREVIOUS, start)).with(Terms.term(Role.ACTUAL, latest));
    Optional<BigDecimal> from = PointValue.of(start);
    Optional<BigDecimal> to = PointValue.of(next);
    Optional<Interval> reported = latest.amount();
    if (from.isEmpty() || to.isEmpty() || reported.isEmpty()) {
      return judging
          .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()))
          .is(Verdict.UNDECIDABLE);
    }
    Way way =
        new Way(
            from.get(),
            to.get(),
            next.period().year() - start.period().year(),
            next.written().unit().equals("%"));
    BigDecimal track = way.after(latest.period().year() - start.period().year());
    return judging
        .with("method", Terms.words(way.method()))
        .with("track", shown(track, next))
        .with("stated", Terms.amount(latest))
        .with("latest", new Argument.Time(latest.period()))
        .with("start", new Argument.Time(start.period()))
        .with("from", Terms.amount(start))
        .is(isBehind(scope, reported.get(), track) ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  static Judgement.Building begin(TargetProgress scope) {
    Figure next = scope.next().figure();
    return Terms.judging(scope)
        .strive(scope.next().hedge() == Hedge.STRIVE)
        .with("target", Terms.amount(next))
        .with("due", new Argument.Time(next.period()))
        .with(Terms.term(Role.TARGET, next));
  }

  /** Whether the indicator has levels of which more, or less, is progress. */
  static boolean hasWay(TargetProgress scope) {
    return scope.indicator().direction() != Direction.NEUTRAL
        && !WITHOUT_LEVEL.contains(scope.indicator().nature());
  }

  private static boolean isBehind(TargetProgress scope, Interval reported, BigDecimal track) {
    Interval there = Interval.exactly(track);
    return scope.indicator().direction() == Direction.UP
        ? reported.isBelow(there)
        : reported.isAbove(there);
  }

  private static Argument shown(BigDecimal base, Figure like) {
    BigDecimal factor = PointValue.unitFactor(like).orElse(BigDecimal.ONE);
    String number = PointValue.plain(base.divide(factor, PointValue.PRECISION), DECIMALS);
    return new Argument.Number(new BigDecimal(number), like.written().unit());
  }

  /** The way between two levels, 插值. */
  private record Way(BigDecimal from, BigDecimal to, int years, boolean inPoints) {

    Optional<BigDecimal> growth() {
      return inPoints || from.signum() <= 0 || to.signum() <= 0
          ? Optional.empty()
          : Interval.annualGrowth(Interval.exactly(from), Interval.exactly(to), years)
              .flatMap(PointValue::of);
    }

    Bilingual method() {
      return growth().isPresent() ? GEOMETRIC : LINEAR;
    }

    BigDecimal after(int passed) {
      BigDecimal line =
          from.add(
              to.subtract(from)
                  .multiply(BigDecimal.valueOf(passed))
                  .divide(BigDecimal.valueOf(years), PointValue.PRECISION));
      return growth()
          .map(rate -> from.multiply(rate.add(BigDecimal.ONE).pow(passed), PointValue.PRECISION))
          .orElse(line);
    }
  }
}
