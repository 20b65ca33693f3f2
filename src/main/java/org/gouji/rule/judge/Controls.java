package org.gouji.rule.judge;

import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.ControlIndex;
import org.gouji.rule.scope.ControlKind;

/** Judges reports against the control indices of plans, 控制指标. */
public final class Controls {

  private Controls() {}

  /**
   * A control index is kept: a floor reached, a ceiling not exceeded (plan clause; amounts in base
   * units). A plain number is a floor, for ceilings the most that is allowed.
   */
  public static Judgement kept(ControlIndex control) {
    Figure index = control.index();
    Judgement.Building judging =
        Terms.judging(control)
            .with(Terms.term(Role.TARGET, index))
            .with("limit", Terms.amount(index))
            .with(
                "entry",
                control
                    .actual()
                    .map(entry -> Terms.asWritten(entry.entity()))
                    .orElseGet(() -> Terms.words("", "")));
    Terms.term(Role.ACTUAL, control.actual()).ifPresent(judging::with);
    judging.with(
        Needs.ARGUMENT,
        control.actual().isPresent()
            ? Needs.of(control.figures(), List.of())
            : Needs.actualOf(index));
    Optional<Figure> actual = control.actual().filter(Figure::hasAmount);
    if (actual.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval asked = asked(control);
    Agreement.weigh(judging, asked, actual.get().amount().orElseThrow(), actual.get());
    return judging.is(Ambition.verdict(index, asked, actual.get()));
  }

  private static Interval asked(ControlIndex control) {
    Interval stated = control.index().amount().orElseThrow();
    if (stated.width().isEmpty()) {
      return stated;
    }
    return control.kind() == ControlKind.CEILING
        ? Interval.of(Bound.infinite(), stated.upper())
        : Interval.of(stated.lower(), Bound.infinite());
  }
}
