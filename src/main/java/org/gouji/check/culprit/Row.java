package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.Map;
import org.gouji.quantity.Interval;

/**
 * What a constraint asks of the figures that may change, 对更正值的要求: Σ weight · value lies in a range.
 * Without figures it holds if the range contains 0.
 */
record Row(Map<String, BigDecimal> weights, Interval range) {

  private static final Interval NEVER = Interval.exactly(BigDecimal.ONE);
  private static final Interval ALWAYS = Interval.exactly(BigDecimal.ZERO);

  Row {
    weights = Map.copyOf(weights);
  }

  static Row on(String figure, Interval range) {
    return new Row(Map.of(figure, BigDecimal.ONE), range);
  }

  /** Holds or fails whatever the figures are. */
  static Row always(boolean holds) {
    return new Row(Map.of(), holds ? ALWAYS : NEVER);
  }

  boolean isBroken() {
    return weights.isEmpty() && !range.contains(BigDecimal.ZERO);
  }
}
