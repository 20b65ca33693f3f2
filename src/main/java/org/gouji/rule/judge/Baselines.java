package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.codelist.Direction;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.Hedge;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.StatedBaseline;
import org.gouji.rule.scope.TargetBaseline;

/** Judges the base a plan sets its targets against, 基期. */
public final class Baselines {

  /** Words of targets that are to be kept, not raised. */
  private static final Pattern KEPT = Pattern.compile("保持|稳定|维持|巩固|不低于|不高于|控制在|以内");

  private Baselines() {}

  /**
   * The base a plan states agrees with a report of that time. A slip of the pen that explains the
   * difference makes it a violation; else it may be a revision of the statistics and is suspicious.
   */
  public static Judgement reported(StatedBaseline scope) {
    Figure baseline = scope.baseline();
    List<Figure> known = scope.actuals().stream().filter(Figure::hasAmount).toList();
    Judgement.Building judging =
        Terms.judging(scope)
            .with("stated", Terms.amount(baseline))
            .with("reports", Terms.several(known.stream().map(AsWritten::inPlace).toList()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()))
            .with(Terms.term(Role.STATEMENT, baseline))
            .with(Terms.terms(Role.ACTUAL, scope.actuals()));
    if (known.isEmpty() || !baseline.hasAmount()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval base = baseline.amount().orElseThrow();
    boolean agrees =
        known.stream().anyMatch(one -> one.amount().orElseThrow().intersect(base).isPresent());
    if (agrees) {
      return judging.is(Verdict.PASS);
    }
    List<Cause> causes = RestatementCauses.of(known.get(0), baseline);
    causes.forEach(judging::with);
    return judging.is(causes.isEmpty() ? Verdict.SUSPICIOUS : Verdict.VIOLATED);
  }

  /**
   * A target asks for more than its base, or for less of what shall fall; otherwise suspicious.
   * Targets in words of keeping (保持, 稳定) and full coverage may equal their base. Plain numbers as
   * printed.
   */
  public static Judgement surpassed(TargetBaseline scope) {
    Figure target = scope.target().figure();
    Judgement.Building judging = begin(scope);
    if (!scope.comparable() || scope.direction() == Direction.NEUTRAL || isKept(target)) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    if (!target.hasAmount() || !scope.baseline().hasAmount()) {
      return judging
          .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()))
          .is(Verdict.UNDECIDABLE);
    }
    BigDecimal gain =
        PointValue.of(target).orElseThrow().subtract(PointValue.of(scope.baseline()).orElseThrow());
    int progress = scope.direction() == Direction.UP ? gain.signum() : -gain.signum();
    boolean passesBase = progress > 0 || progress == 0 && isOpen(target);
    return judging.is(passesBase ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static boolean isKept(Figure target) {
    return KEPT.matcher(target.written().raw()).find() || Ambition.isAll(target);
  }

  /** More than 38 asks for more than a base of 38. */
  private static boolean isOpen(Figure target) {
    Interval stated = target.amount().orElseThrow();
    boolean openBelow = stated.lowerValue().isPresent() && !stated.lower().isClosed();
    boolean openAbove = stated.upperValue().isPresent() && !stated.upper().isClosed();
    return openBelow || openAbove;
  }

  /** A base lies before the day the target is due. */
  public static Judgement earlier(TargetBaseline scope) {
    Judgement.Building judging = begin(scope);
    Figure target = scope.target().figure();
    if (!target.period().isKnown() || !scope.baseline().period().isKnown()) {
      boolean isTarget = !target.period().isKnown();
      return judging
          .with(Needs.ARGUMENT, when(isTarget ? target : scope.baseline()))
          .is(Verdict.UNDECIDABLE);
    }
    boolean before = scope.baseline().period().year() < target.period().year();
    return judging.is(before ? Verdict.PASS : Verdict.VIOLATED);
  }

  private static Argument when(Figure figure) {
    String name = Needs.name(figure);
    return Terms.words(name + "的时间", "the time of " + Terms.inQuotes(name));
  }

  private static Judgement.Building begin(TargetBaseline scope) {
    Figure target = scope.target().figure();
    return Terms.judging(scope)
        .strive(scope.target().hedge() == Hedge.STRIVE)
        .with("name", Terms.asWritten(target.indicatorAsWritten()))
        .with("target", Terms.amount(target))
        .with("base", Terms.amount(scope.baseline()))
        .with("base_name", Terms.asWritten(scope.baseline().indicatorAsWritten()))
        .with("base_time", new Argument.Time(scope.baseline().period()))
        .with("due", new Argument.Time(target.period()))
        .with(Terms.term(Role.TARGET, target))
        .with(Terms.term(Role.PREVIOUS, scope.baseline()));
  }
}
