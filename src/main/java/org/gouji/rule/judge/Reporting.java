package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.Stated;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.ProjectState;
import org.gouji.rule.scope.ReportingCalendar;
import org.gouji.rule.scope.SubmittedMonths;

/** Judges whether what is due is handed in and what is finished is done, 报送与完工. */
public final class Reporting {

  /** Fewer files than this do not show that a place reports every month. */
  private static final int A_HABIT = 3;

  private Reporting() {}

  /** Each period whose report was due by the as-of date has been reported. */
  public static Judgement complete(ReportingCalendar scope) {
    Judgement.Building judging =
        Judgement.on(scope.key())
            .with("plan", Terms.words(scope.plan()))
            .with("what", Terms.words(scope.what()))
            .with("as_of", new Argument.Time(Period.instant(scope.asOf())))
            .with("days", Terms.quoted(String.valueOf(scope.duty().withinDays())))
            .with("due", Terms.quoted(String.valueOf(scope.due().size())))
            .with("count", Terms.quoted(String.valueOf(scope.missing().size())))
            .with("missing", times(scope.missing()))
            .with(duty(scope));
    if (scope.due().isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    return judging.is(scope.missing().isEmpty() ? Verdict.PASS : Verdict.VIOLATED);
  }

  private static Contributor duty(ReportingCalendar scope) {
    return new Contributor(
        Role.DATE,
        "",
        scope.duty().source().title(),
        scope.what().chinese(),
        scope.duty().from().code(),
        scope.duty().from().code() + "—" + scope.duty().until().code(),
        "",
        BigDecimal.ONE,
        Optional.empty(),
        scope.duty().source());
  }

  /** A region that hands in month after month leaves none out; else suspicious. */
  public static Judgement monthByMonth(SubmittedMonths scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with("count", Terms.quoted(String.valueOf(scope.handedIn().size())))
            .with("first", new Argument.Time(scope.handedIn().get(0)))
            .with("last", new Argument.Time(scope.handedIn().get(scope.handedIn().size() - 1)))
            .with("missing", times(scope.missing()))
            .with(Terms.term(Role.OBSERVED, scope.example()));
    if (scope.handedIn().size() < A_HABIT || scope.missing().size() >= scope.handedIn().size()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    return judging.is(scope.missing().isEmpty() ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static Argument times(List<Period> periods) {
    return Terms.several(periods.stream().map(Argument.Time::new).toList());
  }

  /**
   * A project whose planned completion had passed when it was reported has its investment done;
   * what is left open is suspicious. Amounts in base units; a project is over only if the last day
   * of its planned completion lies before the end of the report period.
   */
  public static Judgement doneWhenDue(ProjectState scope) {
    Figure completion = scope.completion();
    Judgement.Building judging =
        Terms.judging(scope)
            .with("project", Terms.quoted(completion.entity()))
            .with("planned", Terms.amount(scope.planned()))
            .with("done", Terms.amount(scope.done()))
            .with("reported", new Argument.Time(scope.reported()))
            .with(Needs.ARGUMENT, Needs.of(List.of(scope.planned(), scope.done()), List.of()))
            .with(Terms.term(Role.DATE, completion))
            .with(Terms.term(Role.WHOLE, scope.planned()))
            .with(Terms.term(Role.PART, scope.done()));
    if (!(completion.stated() instanceof Stated.OnDate day)
        || !day.day().isKnown()
        || !day.day().end().isBefore(scope.reported().end())) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    judging.with("completion", new Argument.Time(day.day()));
    if (!scope.planned().hasAmount() || !scope.done().hasAmount()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    boolean open =
        scope.done().amount().orElseThrow().isBelow(scope.planned().amount().orElseThrow());
    return judging.is(open ? Verdict.SUSPICIOUS : Verdict.PASS);
  }
}
