package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Direction;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.TargetProgress;

/** Judges the growth still asked for against the growth so far, 尚需增速. */
public final class RequiredGrowth {

  /** Fewer years than this do not show what growth is possible. */
  private static final int FEWEST_STEPS = 2;

  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  /** By how much, in per cent or points a year, the required pace must exceed the best one. */
  private static final BigDecimal MARGIN = BigDecimal.valueOf(3);

  private static final BigDecimal MARGIN_OF_SHARES = BigDecimal.ONE;

  private RequiredGrowth() {}

  /**
   * The yearly pace from the latest report to the milestone is not more than twice the best pace of
   * any year reported so far and more than 3 per cent (between percentages: 1 point) above it; else
   * suspicious. Needs two steps of one year each. Experience; amounts in base units, targets as
   * printed.
   */
  public static Judgement plausible(TargetProgress scope) {
    Judgement.Building judging =
        Progress.begin(scope).with(Terms.terms(Role.ACTUAL, scope.actuals()));
    if (!Progress.hasWay(scope)) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    judging.with(
        Needs.ARGUMENT, Terms.words("连续三年的实际值", "reported values of three years in a row"));
    List<Leg> steps = steps(scope.actuals());
    Optional<Leg> required =
        Leg.between(List.of(scope.latest(), scope.next().figure())).map(legs -> legs.get(0));
    if (steps.size() < FEWEST_STEPS || required.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Leg best = steps.stream().max(Comparator.comparing(leg -> pace(leg, scope))).orElseThrow();
    boolean far = isFarAbove(pace(required.get(), scope), pace(best, scope), best.inPoints());
    return judging
        .with("required", required.get().words())
        .with("best", best.words())
        .is(far ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static List<Leg> steps(List<Figure> actuals) {
    List<Leg> steps = new ArrayList<>();
    for (int next = 1; next < actuals.size(); next++) {
      Figure before = actuals.get(next - 1);
      Figure after = actuals.get(next);
      if (after.period().year() == before.period().year() + 1) {
        Leg.between(List.of(before, after)).ifPresent(steps::addAll);
      }
    }
    return steps;
  }

  /** The rate towards the target: for consumption and emission a fall is progress. */
  private static BigDecimal pace(Leg leg, TargetProgress scope) {
    return scope.indicator().direction() == Direction.UP ? leg.rate() : leg.rate().negate();
  }

  private static boolean isFarAbove(BigDecimal required, BigDecimal best, boolean inPoints) {
    BigDecimal margin = inPoints ? MARGIN_OF_SHARES : MARGIN;
    return required.compareTo(best.max(BigDecimal.ZERO).multiply(TWICE)) > 0
        && required.compareTo(best.add(margin)) > 0;
  }
}
