package org.gouji.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The value axis of a chart, 坐标轴: from a round number to a round number, zero included. Pixels are
 * whole numbers, values decimals.
 */
record ChartScale(BigDecimal low, BigDecimal high, BigDecimal step) {
  private static final BigDecimal STEPS = BigDecimal.valueOf(5);

  static ChartScale over(List<BigDecimal> values) {
    BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal range = most.subtract(least);
    BigDecimal step = range.signum() == 0 ? BigDecimal.ONE : roundStep(range);
    BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return new ChartScale(low, high.compareTo(low) == 0 ? low.add(step) : high, step);
  }

  /** 1, 2 or 5 times a power of ten, so that about five steps cover the range. */
  private static BigDecimal roundStep(BigDecimal range) {
    BigDecimal raw = range.divide(STEPS, MathContext.DECIMAL64);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
    return List.of("1", "2", "5").stream()
        .map(factor -> power.multiply(new BigDecimal(factor)))
        .filter(step -> step.compareTo(raw) >= 0)
        .findFirst()
        .orElse(power.scaleByPowerOfTen(1));
  }

  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** How far up a value lies on an axis of so many pixels. */
  int pixels(BigDecimal value, int length) {
    return value
        .subtract(low)
        .multiply(BigDecimal.valueOf(length))
        .divide(high.subtract(low), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
