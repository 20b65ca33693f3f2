package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.quantity.Interval;

/** Σ weight · value lies in a range, 线性关系. */
record LinearRow(Map<String, BigDecimal> weights, Interval range) {

  LinearRow {
    Map<String, BigDecimal> kept = new TreeMap<>(weights);
    kept.values().removeIf(weight -> weight.signum() == 0);
    weights = java.util.Collections.unmodifiableMap(kept);
  }

  static LinearRow on(String value, Interval range) {
    return new LinearRow(Map.of(value, BigDecimal.ONE), range);
  }
}
