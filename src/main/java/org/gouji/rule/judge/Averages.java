package org.gouji.rule.judge;

import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.Extremes;

/** Judges averages against extremes, 平均值勾稽. */
public final class Averages {

  private Averages() {}

  /** An average lies between the least and the greatest value. Identity; base units. */
  public static Judgement between(Extremes scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.WHOLE, scope.average()))
            .with(Terms.terms(Role.PART, scope.figures().stream().skip(1).toList()))
            .with(
                "extremes",
                Terms.several(
                    scope.figures().stream()
                        .skip(1)
                        .map(
                            end ->
                                Terms.phrase(
                                    "{0}{1}", "{0} {1}", Terms.named(end), Terms.amount(end)))
                        .toList()))
            .with("average", Terms.named(scope.average()))
            .with("stated", Terms.amount(scope.average()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    if (!scope.figures().stream().allMatch(Figure::hasAmount)) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval average = scope.average().amount().orElseThrow();
    Optional<Interval> least = scope.least().flatMap(Figure::amount);
    Optional<Interval> greatest = scope.greatest().flatMap(Figure::amount);
    boolean ordered =
        least.filter(average::isBelow).isEmpty()
            && greatest.filter(average::isAbove).isEmpty()
            && least.filter(low -> greatest.filter(low::isAbove).isPresent()).isEmpty();
    return judging.is(ordered ? Verdict.PASS : Verdict.VIOLATED);
  }
}
