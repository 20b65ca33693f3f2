package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Balance;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;

/** What follows when two intervals claim the same value, 区间相符. */
final class Agreement {

  private Agreement() {}

  /**
   * Violated if no value lies in both (XBRL Calculations 1.1), tight if only an end does. An exact
   * value at the end of a printed one is plain agreement: 135 of 720 are 18.75 %, and whoever
   * prints 18.8 % has rounded as everybody does.
   */
  static Verdict verdict(Interval expected, Interval reported) {
    if (expected.intersect(reported).isEmpty()) {
      return Verdict.VIOLATED;
    }
    boolean edge = !expected.isPoint() && expected.touchesOnlyAtEdge(reported);
    return edge ? Verdict.TIGHT : Verdict.PASS;
  }

  /**
   * Whether numerator ÷ denominator and what is reported have more than an end in common, told by
   * multiplying: a quotient of long digits need not be worked out to see that it agrees. False says
   * nothing.
   */
  static boolean surelyAgree(Interval numerator, Interval denominator, Interval reported) {
    Optional<BigDecimal> least = denominator.lowerValue();
    Optional<BigDecimal> most = denominator.upperValue();
    Optional<BigDecimal> low = reported.lowerValue();
    Optional<BigDecimal> high = reported.upperValue();
    Optional<BigDecimal> from = numerator.lowerValue();
    Optional<BigDecimal> to = numerator.upperValue();
    if (least.isEmpty() || most.isEmpty() || low.isEmpty() || high.isEmpty()) {
      return false;
    }
    if (from.isEmpty() || to.isEmpty() || least.get().signum() <= 0) {
      return false;
    }
    BigDecimal lowest = low.get().multiply(low.get().signum() < 0 ? most.get() : least.get());
    BigDecimal highest = high.get().multiply(high.get().signum() < 0 ? least.get() : most.get());
    return lowest.compareTo(to.get()) < 0 && from.get().compareTo(highest) < 0;
  }

  /**
   * Puts both sides and reported − expected into the judgement, in the unit of the figure that is
   * judged, and as {@code stated} what that figure says.
   */
  static void weigh(
      Judgement.Building judging, Interval expected, Interval reported, Figure judged) {
    judging.later(proof -> prove(proof, expected, reported, judged));
  }

  private static void prove(
      Judgement.Building judging, Interval expected, Interval reported, Figure judged) {
    judging.with("stated", Terms.amount(judged));
    Interval difference = reported.minus(expected);
    boolean known = !difference.lower().isInfinite() || !difference.upper().isInfinite();
    judging.with(
        new Balance(
            expected,
            reported,
            known ? Optional.of(difference) : Optional.empty(),
            judged.written().unit()));
  }
}
