package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.SeriesStep;

/** Judges whether a step in a series is one of units rather than of the economy, 计量单位错位. */
public final class UnitSlip {

  /** How far a level may honestly move from one period to the next and still count as the same. */
  private static final Interval SAME =
      Interval.closed(new BigDecimal("0.8"), new BigDecimal("1.25"));

  private static final MathContext SHOWN = new MathContext(4);

  private static final List<PowerOfTen> UNITS = slips(4, -4, 3, -3, 8, -8);
  private static final List<PowerOfTen> UNITS_AND_POINT = slips(4, -4, 3, -3, 8, -8, 2, -2);
  private static final List<PowerOfTen> PERCENT = slips(2, -2);

  private UnitSlip() {}

  /**
   * A step by a factor within [0.8, 1.25] of a power of ten that units or percentages produce is
   * suspicious: 100 (money, energy, shares), 1000, 10⁴ or 10⁸ either way. Nothing smaller is taken
   * for a slip, so that a boom stays silent. Experience; a plain number.
   */
  public static Judgement step(SeriesStep step) {
    Judgement.Building judging = Plausibility.begin(step);
    List<PowerOfTen> slips = slips(step);
    if (slips.isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Optional<BigDecimal> before = PointValue.of(step.previous());
    Optional<BigDecimal> now = PointValue.of(step.current());
    if (before.isEmpty() || now.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    return judge(judging, step, slips, before.get(), now.get());
  }

  private static Judgement judge(
      Judgement.Building judging,
      SeriesStep step,
      List<PowerOfTen> slips,
      BigDecimal before,
      BigDecimal now) {
    if (before.signum() == 0 || now.signum() == 0) {
      return judging.is(Verdict.PASS);
    }
    BigDecimal factor = now.divide(before, PointValue.PRECISION);
    judging.with("factor", Terms.quoted(factor.round(SHOWN).toPlainString()));
    Optional<PowerOfTen> slip =
        slips.stream().filter(s -> SAME.contains(factor.multiply(s.factor()))).findFirst();
    slip.ifPresent(s -> judging.with(cause(step.current(), s)));
    slip.ifPresent(s -> judging.with(doubt(step)));
    return judging.is(slip.isPresent() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static Relation doubt(SeriesStep step) {
    return new Relation.Doubt(
        List.of(
            Terms.term(Role.CURRENT, step.current()), Terms.term(Role.PREVIOUS, step.previous())));
  }

  private static List<PowerOfTen> slips(SeriesStep step) {
    Nature nature = step.indicator().nature();
    Dimension dimension = step.indicator().dimension();
    return switch (nature) {
      case GROWTH, CHANGE, RANK, INDEX -> List.of();
      case SHARE, RATIO -> dimension == Dimension.RATIO ? PERCENT : UNITS;
      default -> hasScaledUnits(dimension) ? UNITS_AND_POINT : UNITS;
    };
  }

  private static boolean hasScaledUnits(Dimension dimension) {
    return dimension == Dimension.MONEY
        || dimension == Dimension.FOREIGN_MONEY
        || dimension == Dimension.ENERGY
        || dimension == Dimension.ELECTRICITY;
  }

  private static List<PowerOfTen> slips(int... exponents) {
    return Arrays.stream(exponents).mapToObj(PowerOfTen::new).toList();
  }

  private static Cause cause(Figure figure, PowerOfTen slip) {
    Bilingual words = slip.words();
    return new Cause(
        figure.id(),
        "本期数%s后与上期相近，疑为%s".formatted(slip.sign(), words.chinese()),
        "the current value %s is near the previous one: probably %s"
            .formatted(slip.sign(), words.english()));
  }
}
