package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.AverageGrowth;
import org.gouji.rule.scope.AverageGrowth.Start;
import org.gouji.rule.scope.CompoundGrowth;

/** Judges average yearly growth, 年均增速勾稽. */
public final class AverageGrowths {

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  private AverageGrowths() {}

  /**
   * The average yearly growth is (last ÷ first)^(1/years) − 1, the geometric mean. 2016—2020年 is
   * counted from 2015 (five years) or from 2016 (four); the rate has to fit one of the two, and
   * only when it fits neither is it a violation. Textbook identity; rates as fractions.
   */
  public static Judgement fromLevels(AverageGrowth scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.RATE, scope.average()))
            .with(Terms.term(Role.CURRENT, scope.last()).stream().toList())
            .with(
                Terms.terms(
                    Role.PREVIOUS,
                    scope.starts().stream().flatMap(s -> s.level().stream()).toList()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), lacking(scope)));
    Optional<Interval> stated = scope.average().amount();
    Optional<Interval> last = scope.last().flatMap(Figure::amount);
    if (stated.isEmpty() || last.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    List<Interval> rates = new ArrayList<>();
    scope.starts().forEach(start -> rate(start, last.get()).ifPresent(rates::add));
    return judge(judging, scope.average(), rates, scope.starts().size());
  }

  /**
   * (1 + average)^years is the product of 1 + the growth of each year; it holds at comparable
   * prices too, where levels at current prices say nothing. Textbook identity; rates as fractions.
   */
  public static Judgement fromRates(CompoundGrowth scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.RATE, scope.average()))
            .with(Terms.terms(Role.PART, scope.figures().stream().skip(1).toList()))
            .with("years", Terms.several(scope.ways().get(0).stream().map(Terms::amount).toList()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    if (scope.average().amount().isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    List<Interval> rates = new ArrayList<>();
    scope.ways().forEach(way -> mean(way).ifPresent(rates::add));
    return judge(judging, scope.average(), rates, scope.ways().size());
  }

  private static Judgement judge(
      Judgement.Building judging, Figure average, List<Interval> rates, int ways) {
    Interval stated = average.amount().orElseThrow();
    Optional<Interval> fitting =
        rates.stream().filter(rate -> rate.intersect(stated).isPresent()).findFirst();
    if (fitting.isEmpty() && rates.size() < ways) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval shown = fitting.orElseGet(() -> rates.get(0));
    Agreement.weigh(judging, shown, stated, average);
    List<Argument> all = rates.stream().map(rate -> Terms.amount(rate, average)).toList();
    judging.with("rates", Terms.several(all));
    return judging.is(fitting.isPresent() ? Verdict.PASS : Verdict.VIOLATED);
  }

  private static Optional<Interval> rate(Start start, Interval last) {
    return start
        .level()
        .flatMap(Figure::amount)
        .flatMap(first -> Interval.annualGrowth(first, last, start.years()));
  }

  private static Optional<Interval> mean(List<Figure> years) {
    return years.stream().allMatch(Figure::hasAmount)
        ? Interval.annualGrowth(
            ONE,
            years.stream()
                .map(f -> f.amount().orElseThrow().plus(ONE))
                .reduce(ONE, Interval::times),
            years.size())
        : Optional.empty();
  }

  private static List<Argument> lacking(AverageGrowth scope) {
    List<Argument> lacking = new ArrayList<>();
    scope.starts().stream()
        .filter(start -> start.level().isEmpty())
        .forEach(start -> lacking.add(level(scope, start.year())));
    if (scope.last().isEmpty()) {
      lacking.add(level(scope, scope.average().period().year()));
    }
    return lacking;
  }

  private static Argument level(AverageGrowth scope, int year) {
    return Terms.words(
        year + "年" + scope.level().chinese(), scope.level().english() + " (" + year + ")");
  }
}
