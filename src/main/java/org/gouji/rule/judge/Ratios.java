package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.RatioRow;

/** Judges ratios and shares against what they are ratios of, 比率勾稽. */
public final class Ratios {

  private static final Set<String> AREA =
      Set.of("亩", "万亩", "平方米", "万平方米", "公顷", "万公顷", "平方公里", "平方千米");

  /** 元/亩 in the base unit 元/平方米: one 亩 is 2000/3 square metres. */
  private static final BigDecimal PER_MU = new BigDecimal("0.0015");

  private Ratios() {}

  /**
   * A stated ratio must be numerator ÷ denominator within the printed precision of all three.
   * Textbook identity; ratio in the base unit of its dimension (24.3 % is 0.243).
   */
  public static Judgement quotient(RatioRow row) {
    Judgement.Building judging = begin(row);
    Optional<Interval> expected = implied(row);
    Optional<Interval> reported = row.ratio().amount();
    if (expected.isEmpty() || reported.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Agreement.weigh(judging, expected.get(), reported.get(), row.ratio());
    Verdict verdict = Agreement.verdict(expected.get(), reported.get());
    judging.with(relation(row));
    if (verdict == Verdict.VIOLATED) {
      causes(row, expected.get(), reported.get()).forEach(judging::with);
    }
    return judging.is(verdict);
  }

  private static Relation relation(RatioRow row) {
    return new Relation.Quotient(
        Terms.term(Role.RATIO, row.ratio()),
        Terms.terms(Role.NUMERATOR, row.numerators()),
        Terms.term(Role.DENOMINATOR, row.denominator().orElseThrow()),
        scale(row),
        BigDecimal.ZERO);
  }

  /** Σ numerators ÷ denominator, empty as soon as one of them has no amount or the divisor is 0. */
  static Optional<Interval> implied(RatioRow row) {
    Optional<Interval> numerator = numerator(row);
    Optional<Interval> denominator = row.denominator().flatMap(Figure::amount);
    return numerator
        .flatMap(above -> denominator.flatMap(above::dividedBy))
        .map(quotient -> quotient.times(scale(row)));
  }

  static Optional<Interval> numerator(RatioRow row) {
    return !row.numerators().isEmpty() && row.numerators().stream().allMatch(Figure::hasAmount)
        ? Optional.of(SumCauses.sumOf(row.numerators()))
        : Optional.empty();
  }

  static Judgement.Building begin(RatioRow row) {
    Judgement.Building judging = Terms.judging(row).with(Terms.term(Role.RATIO, row.ratio()));
    judging.with(Terms.terms(Role.NUMERATOR, row.numerators()));
    Terms.term(Role.DENOMINATOR, row.denominator()).ifPresent(judging::with);
    return judging
        .with("numerator", withAmount(row.numeratorName(), shownNumerator(row)))
        .with(
            "denominator", withAmount(row.denominatorName(), row.denominator().map(Terms::amount)))
        .with(Needs.ARGUMENT, needs(row));
  }

  private static Optional<Argument> shownNumerator(RatioRow row) {
    return row.numerators().size() == 1
        ? row.numerators().stream().findFirst().map(Terms::amount)
        : numerator(row).map(sum -> Terms.amount(sum, row.numerators().get(0)));
  }

  private static Argument withAmount(Bilingual name, Optional<Argument> amount) {
    return amount
        .map(known -> Terms.phrase("{0}（{1}）", "{0} ({1})", Terms.words(name), known))
        .orElseGet(() -> Terms.words(name));
  }

  private static Argument needs(RatioRow row) {
    List<Argument> absent = new ArrayList<>();
    if (row.numerators().isEmpty()) {
      absent.add(Terms.words(row.numeratorName()));
    }
    if (row.denominator().isEmpty()) {
      absent.add(Terms.words(row.denominatorName()));
    }
    return Needs.of(row.figures(), absent);
  }

  private static BigDecimal scale(RatioRow row) {
    boolean perArea =
        row.denominator().filter(figure -> AREA.contains(figure.written().unit())).isPresent();
    boolean ofArea =
        row.numerators().stream().anyMatch(figure -> AREA.contains(figure.written().unit()));
    return perArea && !ofArea ? PER_MU : BigDecimal.ONE;
  }

  private static List<Cause> causes(RatioRow row, Interval expected, Interval reported) {
    return PowerOfTen.USUAL.stream()
        .filter(slip -> slip.applyTo(expected).intersect(reported).isPresent())
        .map(slip -> cause(row, slip))
        .toList();
  }

  private static Cause cause(RatioRow row, PowerOfTen slip) {
    Bilingual words = slip.words();
    return new Cause(
        row.ratio().id(),
        "按分子除以分母再%s恰好相符，疑为%s".formatted(slip.sign(), words.chinese()),
        "the quotient %s agrees: probably %s".formatted(slip.sign(), words.english()));
  }
}
