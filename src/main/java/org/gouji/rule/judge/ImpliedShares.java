package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.RatioRow;
import org.gouji.rule.scope.SharedDenominator;

/** Judges what shares imply about figures that are floors or that nobody states, 占比推算. */
public final class ImpliedShares {

  private static final int DECIMALS = 1;

  private ImpliedShares() {}

  /**
   * A target share beside the targets of its parts and whole: the floors alone imply a share. Above
   * the target it makes the target idle (pass, not binding), exactly on it there is no slack
   * (tight), below it the parts promise less than the share asks (suspicious). Plan clauses; shares
   * as fractions. Figures with two finite ends are judged as intervals.
   */
  public static Judgement target(RatioRow row) {
    Judgement.Building judging = Ratios.begin(row);
    Optional<Interval> expected = Ratios.implied(row);
    Optional<Interval> target = row.ratio().amount();
    if (expected.isEmpty() || target.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Agreement.weigh(judging, expected.get(), target.get(), row.ratio());
    Optional<BigDecimal> implied = impliedByPrint(row);
    judging.with("remark", Terms.words("与目标相容", "compatible with the target"));
    judging.with(
        "implied",
        implied
            .map(ImpliedShares::shown)
            .orElseGet(() -> Terms.amount(expected.get(), row.ratio())));
    if (expected.get().width().isPresent() || implied.isEmpty()) {
      return judging.is(Agreement.verdict(expected.get(), target.get()));
    }
    return byFloors(judging, implied.get(), target.get());
  }

  private static Judgement byFloors(
      Judgement.Building judging, BigDecimal implied, Interval target) {
    int aboveFloor = implied.compareTo(floor(target));
    boolean isFloor = target.upper().isInfinite() && !target.lower().isInfinite();
    if (isFloor && aboveFloor == 0) {
      return judging.is(Verdict.TIGHT);
    }
    if (!target.contains(implied)) {
      return judging.is(Verdict.SUSPICIOUS);
    }
    if (isFloor) {
      judging.with("remark", Terms.words("该目标不构成约束", "the target is not binding"));
    }
    return judging.is(Verdict.PASS);
  }

  private static BigDecimal floor(Interval target) {
    return target.lowerValue().orElse(BigDecimal.ZERO);
  }

  private static Argument shown(BigDecimal share) {
    return Terms.quoted(PointValue.percent(share, DECIMALS));
  }

  /** The share that the numbers imply as printed: (1400 + 1300 + 1000) ÷ 5000 is 0.74. */
  private static Optional<BigDecimal> impliedByPrint(RatioRow row) {
    Optional<BigDecimal> above = Ratios.numerator(row).flatMap(PointValue::of);
    Optional<BigDecimal> below =
        row.denominator().flatMap(PointValue::of).filter(value -> value.signum() != 0);
    return above.flatMap(up -> below.map(down -> up.divide(down, PointValue.PRECISION)));
  }

  /**
   * Two shares of one denominator that nobody states: known numerator ÷ known share implies the
   * denominator, the other share × it implies the other numerator. Violated if the implied and the
   * stated numerator exclude each other; suspicious if the stated floor lies below the implied one,
   * for then the two claims do not say the same (identity; amounts in base units).
   */
  public static Judgement sharedDenominator(SharedDenominator pair) {
    Judgement.Building judging = begin(pair);
    RatioRow other = pair.other();
    Optional<Interval> implied =
        denominator(pair.known()).flatMap(whole -> other.ratio().amount().map(whole::times));
    Optional<Interval> stated = Ratios.numerator(other);
    if (implied.isEmpty() || stated.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Figure shownLike = other.numerators().get(0);
    Agreement.weigh(judging, implied.get(), stated.get(), shownLike);
    show(judging, pair, shownLike);
    Verdict verdict = Agreement.verdict(implied.get(), stated.get());
    return judging.is(isWeakerFloor(stated.get(), implied.get()) ? Verdict.SUSPICIOUS : verdict);
  }

  private static Judgement.Building begin(SharedDenominator pair) {
    Judgement.Building judging =
        Terms.judging(pair)
            .with(Terms.term(Role.RATIO, pair.known().ratio()))
            .with(Terms.terms(Role.NUMERATOR, pair.known().numerators()))
            .with(Terms.term(Role.RATIO, pair.other().ratio()))
            .with(Terms.terms(Role.NUMERATOR, pair.other().numerators()));
    return judging
        .with("denominator", Terms.words(pair.denominatorName()))
        .with("share", Terms.amount(pair.other().ratio()))
        .with(Needs.ARGUMENT, Needs.of(pair.figures(), lacking(pair)));
  }

  private static List<Argument> lacking(SharedDenominator pair) {
    return Stream.of(pair.known(), pair.other())
        .filter(row -> row.numerators().isEmpty())
        .map(row -> Terms.words(row.numeratorName()))
        .toList();
  }

  private static Optional<Interval> denominator(RatioRow known) {
    return Ratios.numerator(known)
        .flatMap(above -> known.ratio().amount().flatMap(above::dividedBy));
  }

  /** Adds the central values beside the intervals: the denominator and the bound they lead to. */
  private static void show(Judgement.Building judging, SharedDenominator pair, Figure shownLike) {
    RatioRow known = pair.known();
    Optional<BigDecimal> above = Ratios.numerator(known).flatMap(PointValue::of);
    Optional<BigDecimal> share = PointValue.of(known.ratio()).filter(v -> v.signum() != 0);
    Optional<BigDecimal> whole =
        above.flatMap(up -> share.map(down -> up.divide(down, PointValue.PRECISION)));
    Optional<BigDecimal> bound =
        whole.flatMap(w -> PointValue.of(pair.other().ratio()).map(w::multiply));
    Figure knownLike = known.numerators().get(0);
    whole.ifPresent(w -> judging.with("whole", shown(w, knownLike)));
    bound.ifPresent(b -> judging.with("bound", shown(b, shownLike)));
  }

  /** A central value to one decimal of the unit it is shown in. */
  private static Argument shown(BigDecimal base, Figure like) {
    BigDecimal factor = PointValue.unitFactor(like).orElse(BigDecimal.ONE);
    String number = PointValue.plain(base.divide(factor, PointValue.PRECISION), DECIMALS);
    return new Argument.Number(new BigDecimal(number), like.written().unit());
  }

  private static boolean isWeakerFloor(Interval stated, Interval implied) {
    return stated.upper().isInfinite()
        && implied.upper().isInfinite()
        && stated
            .lowerValue()
            .flatMap(low -> implied.lowerValue().map(other -> low.compareTo(other) < 0))
            .orElse(false);
  }
}
