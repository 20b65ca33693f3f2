package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.GrowthTarget;
import org.gouji.rule.scope.PathDefinitions;

/** Judges whether the targets of one path speak of the same thing, 路径口径. */
public final class PathTerms {

  /** Targets are round numbers: level and growth may miss each other by this much. */
  private static final BigDecimal ROUNDNESS = new BigDecimal("0.05");

  private PathTerms() {}

  /**
   * The milestones of one measure cover the same: indicator variant, statistical scope, kind of
   * unit. Otherwise they form no path and are suspicious.
   */
  public static Judgement sameDefinition(PathDefinitions scope) {
    List<Argument> stated = new ArrayList<>();
    for (int i = 0; i < scope.points().size(); i++) {
      Argument year = new Argument.Time(scope.points().get(i).period());
      stated.add(
          Terms.phrase("{0}为{1}", "{1} for {0}", year, Terms.words(scope.definitions().get(i))));
    }
    boolean same = scope.definitions().stream().distinct().count() == 1;
    return Terms.judging(scope)
        .with("plan", Terms.words(scope.plan()))
        .with("definitions", Terms.several(stated))
        .with(Terms.terms(Role.TARGET, scope.points()))
        .is(same ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  /**
   * Yearly growth aimed at leads from the base to the level aimed at, up to rounding and 5 per
   * cent; otherwise suspicious, because two floors never contradict each other. Not applicable
   * where growth is reckoned in other prices than the levels. level = base × (1 + growth)^years.
   */
  public static Judgement growthLeadsToLevel(GrowthTarget scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with("growth", Terms.amount(scope.growth()))
            .with("years", Terms.quoted(String.valueOf(scope.years())))
            .with("base", Terms.amount(scope.base()))
            .with("base_time", new Argument.Time(scope.base().period()))
            .with("target", Terms.amount(scope.level()))
            .with("due", new Argument.Time(scope.level().period()))
            .with(Terms.term(Role.RATE, scope.growth()))
            .with(Terms.term(Role.PREVIOUS, scope.base()))
            .with(Terms.term(Role.TARGET, scope.level()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    if (!scope.samePrices()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Optional<BigDecimal> base = PointValue.of(scope.base()).filter(value -> value.signum() > 0);
    Optional<BigDecimal> aim = PointValue.of(scope.level());
    Optional<Interval> growth = asPrinted(scope.growth());
    if (base.isEmpty() || aim.isEmpty() || growth.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval implied = implied(base.get(), growth.get(), scope.years());
    return judging
        .with("implied", Terms.amount(implied, scope.level()))
        .is(widened(implied).contains(aim.get()) ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static Optional<Interval> asPrinted(Figure growth) {
    Optional<BigDecimal> factor = PointValue.unitFactor(growth);
    Optional<BigDecimal> half = growth.written().halfStep();
    return PointValue.of(growth)
        .filter(rate -> rate.signum() > 0 && factor.isPresent() && half.isPresent())
        .map(
            rate -> {
              BigDecimal either = half.get().multiply(factor.get());
              return Interval.closed(rate.subtract(either), rate.add(either));
            });
  }

  private static Interval implied(BigDecimal base, Interval growth, int years) {
    return Interval.closed(
        after(base, growth.lowerValue().orElseThrow(), years),
        after(base, growth.upperValue().orElseThrow(), years));
  }

  private static BigDecimal after(BigDecimal base, BigDecimal rate, int years) {
    return base.multiply(rate.add(BigDecimal.ONE).pow(years), PointValue.PRECISION);
  }

  private static Interval widened(Interval implied) {
    BigDecimal low = implied.lowerValue().orElseThrow();
    BigDecimal high = implied.upperValue().orElseThrow();
    return Interval.closed(
        low.multiply(BigDecimal.ONE.subtract(ROUNDNESS)),
        high.multiply(BigDecimal.ONE.add(ROUNDNESS)));
  }
}
