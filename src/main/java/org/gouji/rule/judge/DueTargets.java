package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.Hedge;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.DueTarget;

/** Judges targets whose day has passed against what was reported for them, 到期目标. */
public final class DueTargets {

  private DueTargets() {}

  /**
   * A due target with a reported figure is met or missed (plan clause; amounts in base units). A
   * target that is not due yet, or has no report, is another rule's business.
   */
  public static Judgement met(DueTarget due) {
    Figure target = due.target().figure();
    Judgement.Building judging =
        Terms.judging(due)
            .strive(due.target().hedge() == Hedge.STRIVE)
            .with(Terms.term(Role.TARGET, target))
            .with("as_of", new Argument.Time(Period.instant(due.asOf())));
    if (!due.due() || due.actual().isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Figure actual = due.actual().get();
    judging.with(Terms.term(Role.ACTUAL, actual));
    judging.with(Needs.ARGUMENT, Needs.of(due.figures(), List.of()));
    Optional<Interval> reported = actual.amount();
    if (reported.isEmpty() || !target.hasAmount()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval asked = Ambition.asked(target);
    Agreement.weigh(judging, asked, reported.get(), actual);
    judging.with("gap", gap(asked, reported.get(), actual));
    return judging.is(Ambition.verdict(target, asked, actual));
  }

  /** How far the printed number lies from the bar. */
  private static Argument gap(Interval asked, Interval reported, Figure shownLike) {
    BigDecimal bar = PointValue.of(asked).orElse(BigDecimal.ZERO);
    BigDecimal printed = PointValue.of(reported).orElse(BigDecimal.ZERO);
    String unit = shownLike.written().unit();
    return new Argument.Amount(
        Interval.exactly(bar.subtract(printed).abs()), unit.equals("%") ? "百分点" : unit);
  }
}
