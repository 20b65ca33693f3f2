package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.quantity.Interval;

/**
 * The one number a reader has in mind for an interval, 代表值: its middle, or its only finite end.
 *
 * <p>Verdicts rest on intervals; point values serve messages, causes, and targets whose floors are
 * compared as printed.
 */
final class PointValue {

  static final MathContext PRECISION = MathContext.DECIMAL128;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int DECIMALS = 4;

  private PointValue() {}

  static Optional<BigDecimal> of(Interval interval) {
    Optional<BigDecimal> low = interval.lowerValue();
    Optional<BigDecimal> high = interval.upperValue();
    if (low.isPresent() && high.isPresent()) {
      return Optional.of(low.get().add(high.get()).multiply(HALF));
    }
    return low.or(() -> high);
  }

  /** Whether it has one end only, so that its point is a bound and not a middle. */
  static boolean isBound(Interval interval) {
    return interval.width().isEmpty();
  }

  static Optional<BigDecimal> of(Figure figure) {
    return figure.amount().flatMap(PointValue::of);
  }

  /** Base units in one unit of the figure as written; empty where the figure itself cannot tell. */
  static Optional<BigDecimal> unitFactor(Figure figure) {
    Optional<BigDecimal> number = figure.written().number().filter(n -> n.signum() != 0);
    return of(figure)
        .filter(base -> base.signum() != 0)
        .flatMap(base -> number.map(n -> base.divide(n, PRECISION).abs()));
  }

  /** A base amount as a plain number in the unit the figure was written in. */
  static String inUnitOf(Figure figure, BigDecimal base) {
    BigDecimal factor = unitFactor(figure).orElse(BigDecimal.ONE);
    return plain(base.divide(factor, PRECISION), DECIMALS);
  }

  /** At most so many decimals, without trailing zeros. */
  static String plain(BigDecimal number, int decimals) {
    BigDecimal kept = number.setScale(decimals, RoundingMode.HALF_UP);
    return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
  }

  /** A fraction as a percentage with a fixed number of decimals: 0.74 is {@code 74.0%}. */
  static String percent(BigDecimal fraction, int decimals) {
    return fraction.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        + "%";
  }
}
