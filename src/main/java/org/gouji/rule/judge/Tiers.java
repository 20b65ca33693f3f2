package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.TierLadder;
import org.gouji.rule.scope.TierLadder.Rung;

/** Judges ladders of sizes against the total they belong to, 梯队与总量. */
public final class Tiers {

  private Tiers() {}

  /**
   * So many units of at least such a size do not need more than the total: Σ count × size, where a
   * nested rung adds only the units the rungs above do not count. Violated if the total is limited
   * and cannot hold them; suspicious if they need more than the floor of the total; tight if they
   * need all of it. Floors as printed, in base units.
   */
  public static Judgement fit(TierLadder scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with("whole_name", Terms.asWritten(scope.whole().indicatorAsWritten()))
            .with("stated", Terms.amount(scope.whole()))
            .with("rungs", Terms.several(scope.rungs().stream().map(Tiers::words).toList()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()))
            .with(Terms.term(Role.WHOLE, scope.whole()));
    scope.rungs().stream()
        .map(rung -> Terms.term(Role.PART, rung.count(), floor(rung.each()).orElse(BigDecimal.ONE)))
        .forEach(judging::with);
    boolean complete = scope.figures().stream().allMatch(figure -> floor(figure).isPresent());
    if (!complete) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    BigDecimal needed = needed(scope);
    judging.with("needed", Terms.amount(Interval.exactly(needed), scope.whole()));
    boolean impossible =
        scope
            .whole()
            .amount()
            .orElseThrow()
            .upperValue()
            .filter(most -> needed.compareTo(most) > 0)
            .isPresent();
    if (impossible) {
      return judging.is(Verdict.VIOLATED);
    }
    int against = needed.compareTo(floor(scope.whole()).orElseThrow());
    return judging.is(
        against > 0 ? Verdict.SUSPICIOUS : against == 0 ? Verdict.TIGHT : Verdict.PASS);
  }

  private static BigDecimal needed(TierLadder scope) {
    List<Rung> fromTheTop =
        scope.rungs().stream()
            .sorted(
                Comparator.comparing((Rung rung) -> floor(rung.each()).orElseThrow()).reversed())
            .toList();
    BigDecimal needed = BigDecimal.ZERO;
    BigDecimal counted = BigDecimal.ZERO;
    for (Rung rung : fromTheTop) {
      BigDecimal count = floor(rung.count()).orElseThrow();
      BigDecimal more = scope.nested() ? count.subtract(counted).max(BigDecimal.ZERO) : count;
      needed = needed.add(more.multiply(floor(rung.each()).orElseThrow()));
      counted = counted.max(count);
    }
    return needed;
  }

  /** The number as printed: 5 of at least 1000 are five times a thousand. */
  private static Optional<BigDecimal> floor(Figure figure) {
    return PointValue.of(figure);
  }

  private static Argument words(Rung rung) {
    return Terms.phrase(
        "{0}×{1}", "{0} of {1}", Terms.amount(rung.count()), Terms.amount(rung.each()));
  }
}
