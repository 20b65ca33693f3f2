package org.gouji.rule.judge;

import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.GrowthPull;

/** Judges points of growth against contributions, 拉动与贡献率勾稽. */
public final class Pulls {

  private Pulls() {}

  /**
   * The points of growth due to a part are its contribution times the growth of the whole
   * (definition of the National Bureau of Statistics; fractions). Which whole is meant is not
   * always printed: it has to fit one of those the part belongs to.
   */
  public static Judgement product(GrowthPull scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.PART, scope.pull()))
            .with(Terms.term(Role.RATIO, scope.contribution()))
            .with(Terms.terms(Role.RATE, scope.growths()))
            .with("contribution", Terms.amount(scope.contribution()))
            .with("growths", Terms.several(scope.growths().stream().map(Terms::amount).toList()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    if (!scope.figures().stream().allMatch(Figure::hasAmount)) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval stated = scope.pull().amount().orElseThrow();
    List<Interval> products =
        scope.growths().stream()
            .map(growth -> growth.amount().orElseThrow())
            .map(scope.contribution().amount().orElseThrow()::times)
            .toList();
    Optional<Interval> fitting =
        products.stream().filter(each -> each.intersect(stated).isPresent()).findFirst();
    Agreement.weigh(judging, fitting.orElseGet(() -> products.get(0)), stated, scope.pull());
    return judging.is(fitting.isPresent() ? Verdict.PASS : Verdict.VIOLATED);
  }
}
