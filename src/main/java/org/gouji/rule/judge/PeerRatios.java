package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.Peers;

/** Judges ratios of places against those of their peers, 同级地区比较. */
public final class PeerRatios {

  /**
   * How many times the usual deviation (as a power) a place has to deviate, and by what at least.
   */
  private static final int DEVIATIONS = 6;

  private static final BigDecimal LEAST_FOLD = BigDecimal.valueOf(6);
  private static final MathContext SHOWN = new MathContext(3);

  private PeerRatios() {}

  /**
   * A ratio more than six times the median of its peers, or less than a sixth of it, and farther
   * off than six usual deviations (median and MAD of the logarithms) is suspicious: numerator and
   * denominator were probably taken in other units or of other places. Experience.
   */
  public static Judgement outlier(Peers peers) {
    List<BigDecimal> values =
        peers.places().stream().map(place -> PointValue.of(place).orElseThrow()).toList();
    Judgement.Building judging =
        Terms.judging(peers).with(Terms.terms(Role.OBSERVED, peers.places()));
    List<BigDecimal> positive = values.stream().filter(value -> value.signum() > 0).toList();
    if (positive.size() < Peers.FEWEST_PLACES) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    BigDecimal median = Folds.median(positive);
    BigDecimal limit =
        Folds.usual(positive, median).pow(DEVIATIONS, PointValue.PRECISION).max(LEAST_FOLD);
    Optional<Figure> odd =
        peers.places().stream().filter(place -> isOdd(place, median, limit)).findFirst();
    Figure shown = odd.orElse(peers.places().get(0));
    BigDecimal times = PointValue.of(shown).orElseThrow().divide(median, SHOWN);
    judging
        .with("place", Terms.asWritten(shown.entity()))
        .with("stated", Terms.amount(shown))
        .with("median", inUnit(shown, median))
        .with("times", Terms.quoted(times.stripTrailingZeros().toPlainString()))
        .with("count", Terms.quoted(String.valueOf(positive.size())));
    return judging.is(odd.isPresent() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static boolean isOdd(Figure place, BigDecimal median, BigDecimal limit) {
    return PointValue.of(place)
        .filter(value -> value.signum() > 0)
        .filter(value -> Folds.between(value, median).compareTo(limit) > 0)
        .isPresent();
  }

  private static Argument inUnit(Figure shown, BigDecimal base) {
    BigDecimal number = new BigDecimal(PointValue.inUnitOf(shown, base));
    return new Argument.Number(number, shown.written().unit());
  }
}
