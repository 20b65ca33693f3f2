package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.GrowthStep;

/** Judges growth rates and multiples against the levels they follow from, 增速勾稽. */
public final class Growth {

  private static final int MULTIPLE_DECIMALS = 4;
  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  private Growth() {}

  /**
   * A rate in per cent must be current ÷ previous − 1; a change in percentage points or in the
   * level's own unit must be current − previous. Textbook identity within the printed precision of
   * all three; rates as fractions. It is only suspicious where the levels come from several
   * publications, between which they may have been revised. Multiples are left to {@link
   * #multiple}, rates at comparable prices beside levels at current prices are no scope.
   */
  public static Judgement step(GrowthStep step) {
    Judgement.Building judging = begin(step);
    if (step.isMultiple()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    boolean relative = unit(step).equals("%") || unit(step).equals("‰");
    judging.later(proof -> relation(step, relative).ifPresent(proof::with));
    if (relative && surelyAgrees(step)) {
      return judging.later(proof -> weigh(proof, step)).is(Verdict.PASS);
    }
    return judge(judging, step, step.rate().amount(), relative ? rate(step) : change(step));
  }

  private static boolean surelyAgrees(GrowthStep step) {
    Optional<Interval> now = current(step);
    Optional<Interval> before = previous(step);
    Optional<Interval> stated = step.rate().amount();
    return now.isPresent()
        && before.isPresent()
        && stated.isPresent()
        && Agreement.surelyAgree(now.get(), before.get(), stated.get().plus(ONE));
  }

  private static void weigh(Judgement.Building judging, GrowthStep step) {
    Interval stated = step.rate().amount().orElseThrow();
    Agreement.weigh(judging, rate(step).orElseThrow(), stated, step.rate());
  }

  /**
   * A multiple must be current ÷ previous: 是…的1.96倍 is 1.96 times, 增长2.3倍 is 3.3 times. Plain
   * identity within the printed precision of all three; multiples as plain numbers.
   */
  public static Judgement multiple(GrowthStep step) {
    Judgement.Building judging = begin(step);
    if (!step.isMultiple()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    boolean increase = step.rate().written().qualifier() == Qualifier.CHANGE_UP;
    quotient(step, increase ? BigDecimal.ONE : BigDecimal.ZERO).ifPresent(judging::with);
    Optional<Interval> stated =
        step.rate().amount().map(amount -> increase ? amount.plus(ONE) : amount);
    Optional<Interval> expected = quotient(step);
    expected.flatMap(PointValue::of).ifPresent(times -> judging.with("implied", times(times)));
    return judge(judging, step, stated, expected);
  }

  private static Argument times(BigDecimal factor) {
    String number = PointValue.plain(factor, MULTIPLE_DECIMALS);
    return new Argument.Number(new BigDecimal(number), "倍");
  }

  private static Judgement judge(
      Judgement.Building judging,
      GrowthStep step,
      Optional<Interval> stated,
      Optional<Interval> expected) {
    if (stated.isEmpty() || expected.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Agreement.weigh(judging, expected.get(), stated.get(), step.rate());
    Verdict verdict = Agreement.verdict(expected.get(), stated.get());
    if (verdict == Verdict.VIOLATED) {
      GrowthCauses.of(step, stated.get(), expected.get()).forEach(judging::with);
      return judging.is(isOfTwoPublications(step) ? Verdict.SUSPICIOUS : verdict);
    }
    return judging.is(verdict);
  }

  /** A level another publication states may have been revised since the rate was computed. */
  private static boolean isOfTwoPublications(GrowthStep step) {
    return step.figures().stream().map(figure -> figure.source().document()).distinct().count() > 1;
  }

  private static Judgement.Building begin(GrowthStep step) {
    return Terms.judging(step).later(judging -> prove(judging, step));
  }

  private static void prove(Judgement.Building judging, GrowthStep step) {
    judging.with(Terms.term(Role.RATE, step.rate()));
    Terms.term(Role.CURRENT, step.current()).ifPresent(judging::with);
    Terms.term(Role.PREVIOUS, step.previous()).ifPresent(judging::with);
    step.current().ifPresent(figure -> judging.with("current", Terms.amount(figure)));
    step.previous().ifPresent(figure -> judging.with("previous", Terms.amount(figure)));
    judging.with(Needs.ARGUMENT, Needs.of(step.figures(), absent(step)));
  }

  private static List<Argument> absent(GrowthStep step) {
    List<Argument> absent = new ArrayList<>();
    if (step.current().isEmpty()) {
      absent.add(level(step, step.rate().period()));
    }
    if (step.previous().isEmpty()) {
      absent.add(level(step, step.rate().period().yearBefore()));
    }
    return absent;
  }

  private static Argument level(GrowthStep step, Period period) {
    return Terms.phrase(
        "{0}{1}", "{1} ({0})", new Argument.Time(period), Terms.words(step.needs()));
  }

  private static Optional<Interval> rate(GrowthStep step) {
    return quotient(step).map(factor -> factor.minus(ONE));
  }

  private static Optional<Relation> relation(GrowthStep step, boolean relative) {
    if (relative) {
      return quotient(step, BigDecimal.ONE);
    }
    return decidable(step)
        .map(
            known ->
                Relation.Sum.equal(
                    List.of(Terms.term(Role.CURRENT, step.current().orElseThrow())),
                    List.of(
                        Terms.term(Role.PREVIOUS, step.previous().orElseThrow()),
                        Terms.term(Role.RATE, step.rate()))));
  }

  private static Optional<Relation> quotient(GrowthStep step, BigDecimal shift) {
    return decidable(step)
        .flatMap(known -> quotient(known))
        .map(
            factor ->
                new Relation.Quotient(
                    Terms.term(Role.RATE, step.rate()),
                    List.of(Terms.term(Role.CURRENT, step.current().orElseThrow())),
                    Terms.term(Role.PREVIOUS, step.previous().orElseThrow()),
                    BigDecimal.ONE,
                    shift));
  }

  private static Optional<GrowthStep> decidable(GrowthStep step) {
    boolean stated = step.rate().hasAmount();
    return Optional.of(step)
        .filter(known -> stated && current(known).isPresent() && previous(known).isPresent());
  }

  static Optional<Interval> quotient(GrowthStep step) {
    return current(step).flatMap(now -> previous(step).flatMap(now::dividedBy));
  }

  private static Optional<Interval> change(GrowthStep step) {
    return current(step).flatMap(now -> previous(step).map(now::minus));
  }

  static Optional<Interval> current(GrowthStep step) {
    return step.current().flatMap(Figure::amount);
  }

  static Optional<Interval> previous(GrowthStep step) {
    return step.previous().flatMap(Figure::amount);
  }

  private static String unit(GrowthStep step) {
    return step.rate().written().unit();
  }
}
