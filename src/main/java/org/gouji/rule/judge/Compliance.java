package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.Duty;

/** Judges reported figures against the duties a plan lays on them, 约束性要求. */
public final class Compliance {

  private static final BigDecimal FULL = BigDecimal.ONE;

  private Compliance() {}

  /**
   * Full coverage (全覆盖, 100 %) asks for all: a report below 100 % within its printed precision
   * violates it. Plan clause; shares as fractions.
   */
  public static Judgement coverage(Duty duty) {
    Judgement.Building judging = begin(duty);
    return Ambition.isAll(duty.duty())
        ? judge(judging, duty, Interval.atLeast(FULL))
        : judging.is(Verdict.NOT_APPLICABLE);
  }

  /** A minimum share must be reached. Plan clause; shares as fractions. */
  public static Judgement minimumShare(Duty duty) {
    Judgement.Building judging = begin(duty);
    if (duty.duty().amount().isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    return Ambition.isAll(duty.duty())
        ? judging.is(Verdict.NOT_APPLICABLE)
        : judge(judging, duty, Ambition.asked(duty.duty()));
  }

  private static Judgement judge(Judgement.Building judging, Duty duty, Interval asked) {
    Optional<Figure> actual = duty.actual().filter(Figure::hasAmount);
    if (actual.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Agreement.weigh(judging, asked, actual.get().amount().orElseThrow(), actual.get());
    return judging.is(Ambition.verdict(duty.duty(), asked, actual.get()));
  }

  private static Judgement.Building begin(Duty duty) {
    Judgement.Building judging =
        Terms.judging(duty)
            .with(Terms.term(Role.TARGET, duty.duty()))
            .with("duty", Terms.amount(duty.duty()));
    Terms.term(Role.ACTUAL, duty.actual()).ifPresent(judging::with);
    return judging.with(
        Needs.ARGUMENT,
        duty.actual().isPresent()
            ? Needs.of(duty.figures(), List.of())
            : Needs.actualOf(duty.duty()));
  }
}
