package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Subject;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.PartWhole;

/** Judges parts against their whole, 总分勾稽. Amounts are in the base unit of the indicator. */
public final class TieOut {

  private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);

  private TieOut() {}

  /**
   * Parts that make up the whole must add up to it: violated only if no values inside the printed
   * intervals do (XBRL Calculations 1.1; VTL 2.2 {@code check_hierarchy}, mode {@code non_null}).
   *
   * <p>With a part missing the sum is undecidable, unless the known parts of a quantity that cannot
   * be negative already exceed the whole: what is missing is never taken for nothing, even where
   * the known parts make up the whole by themselves. Targets that are floors are judged by their
   * floors.
   */
  public static Judgement sum(PartWhole scope) {
    return sum(scope, MissingMode.NON_NULL);
  }

  /**
   * As {@link #sum(PartWhole)}, with another of VTL's modes for what is missing: see {@link
   * MissingMode} for what each of them means here.
   */
  public static Judgement sum(PartWhole scope, MissingMode mode) {
    Judgement.Building judging = begin(scope);
    List<Argument> zeros = mode.takenAsZero(scope);
    if (!zeros.isEmpty()) {
      judging.with("zeros", Terms.several(zeros));
    }
    if (!mode.produces(scope)) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    List<Figure> known = known(scope);
    Optional<Interval> whole = mode.amountOf(scope.whole());
    if (whole.isEmpty() || !mode.knowsAPartOf(scope)) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval sum = SumCauses.sumOf(known);
    Agreement.weigh(judging, sum, whole.get(), scope.whole());
    boolean bothStated = scope.whole().hasAmount() && !known.isEmpty();
    if (!mode.knowsAllPartsOf(scope)) {
      boolean grows = areNeverNegative(scope, known);
      boolean tooMuch = sum.isAbove(whole.get()) && grows;
      if (grows && bothStated) {
        judging.later(
            proof -> proof.with(Relation.Sum.atMost(terms(known), List.of(whole(scope)))));
      }
      return judging.is(tooMuch ? Verdict.VIOLATED : Verdict.UNDECIDABLE);
    }
    if (scope.whole().kind() == FigureKind.TARGET && isFloor(whole.get()) && isFloor(sum)) {
      return floors(judging, sum, whole.get(), scope.whole());
    }
    Verdict verdict = Agreement.verdict(sum, whole.get());
    if (bothStated) {
      judging.later(proof -> proof.with(Relation.Sum.equal(List.of(whole(scope)), terms(known))));
    }
    if (verdict == Verdict.VIOLATED && bothStated) {
      SumCauses.of(scope.whole(), known).forEach(judging::with);
    }
    return judging.is(verdict);
  }

  /**
   * Floors of the parts against the floor of the whole: a plan whose parts promise less than their
   * whole leaves a gap (suspicious, for the parts may do better), exactly as much leaves no slack
   * (tight). Plan clauses; amounts in base units.
   */
  private static Judgement floors(
      Judgement.Building judging, Interval sum, Interval whole, Figure shownLike) {
    BigDecimal promised = sum.lowerValue().orElseThrow();
    BigDecimal wanted = whole.lowerValue().orElseThrow();
    judging.with("promised", Terms.amount(Interval.exactly(promised), shownLike));
    judging.with("gap", Terms.amount(Interval.exactly(wanted.subtract(promised).abs()), shownLike));
    if (sum.sharesFloorWith(whole)) {
      return judging.is(Verdict.TIGHT);
    }
    return judging.is(promised.compareTo(wanted) < 0 ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  /**
   * Parts that are some of the whole (其中) may not exceed it: one part above the whole is a
   * violation; all of them together are only suspicious, because such parts may overlap. Where the
   * rest of the whole can be negative (profit), nothing follows. Identity: part ≤ whole.
   */
  public static Judgement within(PartWhole scope) {
    Judgement.Building judging = begin(scope);
    List<Figure> known = known(scope);
    Optional<Interval> whole = scope.whole().amount();
    if (mayBeNegative(scope)) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    if (whole.isEmpty() || known.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    judging.later(proof -> proof.with(new Relation.EachWithin(whole(scope), terms(known))));
    Optional<Figure> above =
        known.stream().filter(part -> amount(part).isAbove(whole.get())).findFirst();
    if (above.isPresent()) {
      judging.with("part", Terms.named(above.get()));
      Agreement.weigh(judging, whole.get(), amount(above.get()), above.get());
      return judging.is(Verdict.VIOLATED);
    }
    if (areDisjoint(known)) {
      return together(judging, scope, known, whole.get());
    }
    return judging.is(isComplete(scope) ? Verdict.PASS : Verdict.UNDECIDABLE);
  }

  /**
   * Different places have nothing in common; classes of industry (高技术, 绿色低碳) may overlap and are
   * never summed.
   */
  private static boolean areDisjoint(List<Figure> parts) {
    Subject first = parts.get(0).subject();
    boolean onlyPlacesDiffer =
        parts.stream().allMatch(part -> part.subject().withRegion(first.region()).equals(first));
    long places = parts.stream().map(part -> part.subject().region()).distinct().count();
    return onlyPlacesDiffer && places == parts.size();
  }

  private static Judgement together(
      Judgement.Building judging, PartWhole scope, List<Figure> known, Interval whole) {
    Interval sum = SumCauses.sumOf(known);
    judging.with("part", Terms.words("各项之和", "the sum of the parts"));
    Agreement.weigh(judging, whole, sum, scope.whole());
    judging.with("stated", Terms.amount(sum, scope.whole()));
    judging.later(proof -> proof.with(Relation.Sum.atMost(terms(known), List.of(whole(scope)))));
    if (sum.isAbove(whole)) {
      return judging.is(Verdict.SUSPICIOUS);
    }
    return judging.is(isComplete(scope) ? Verdict.PASS : Verdict.UNDECIDABLE);
  }

  private static Judgement.Building begin(PartWhole scope) {
    return Terms.judging(scope).later(judging -> prove(judging, scope));
  }

  private static void prove(Judgement.Building judging, PartWhole scope) {
    judging
        .with(Terms.term(Role.WHOLE, scope.whole()))
        .with(Terms.terms(Role.PART, scope.parts()))
        .with("whole", name(scope))
        .with("whole_stated", Terms.amount(scope.whole()))
        .with("basis", Terms.words(scope.basis()))
        .with(
            Needs.ARGUMENT,
            Needs.of(scope.figures(), scope.missing().stream().map(Terms::words).toList()));
  }

  private static Contributor whole(PartWhole scope) {
    return Terms.term(Role.WHOLE, scope.whole());
  }

  private static List<Contributor> terms(List<Figure> parts) {
    return Terms.terms(Role.PART, parts);
  }

  private static Argument name(PartWhole scope) {
    return scope
        .indicator()
        .map(indicator -> Terms.words(indicator.name(), indicator.english()))
        .orElseGet(() -> Terms.named(scope.whole()));
  }

  private static List<Figure> known(PartWhole scope) {
    return scope.parts().stream().filter(Figure::hasAmount).toList();
  }

  private static boolean isComplete(PartWhole scope) {
    return scope.missing().isEmpty() && scope.parts().stream().allMatch(Figure::hasAmount);
  }

  private static boolean areNeverNegative(PartWhole scope, List<Figure> known) {
    return !mayBeNegative(scope) && known.stream().noneMatch(part -> amount(part).isBelow(ZERO));
  }

  private static boolean mayBeNegative(PartWhole scope) {
    return scope.indicator().filter(Indicator::mayBeNegative).isPresent();
  }

  private static boolean isFloor(Interval interval) {
    return interval.upper().isInfinite() && interval.lowerValue().isPresent();
  }

  private static Interval amount(Figure figure) {
    return figure.amount().orElseThrow();
  }
}
