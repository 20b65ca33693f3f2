package org.gouji.rule.judge;

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
   * Puts both sides and reported − expected into the judgement, in the unit of the figure that is
   * judged, and as {@code stated} what that figure says.
   */
  static void weigh(
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
