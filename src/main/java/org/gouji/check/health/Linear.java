package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Σ weight · value + number, 线性式. */
record Linear(Map<String, BigDecimal> weights, BigDecimal number) {
  static final Linear ONE = of(BigDecimal.ONE);

  Linear {
    Map<String, BigDecimal> kept = new TreeMap<>(weights);
    kept.values().removeIf(weight -> weight.signum() == 0);
    weights = java.util.Collections.unmodifiableMap(kept);
  }

  static Linear of(BigDecimal number) {
    return new Linear(Map.of(), number);
  }

  static Linear of(String value) {
    return new Linear(Map.of(value, BigDecimal.ONE), BigDecimal.ZERO);
  }

  boolean isNumber() {
    return weights.isEmpty();
  }

  Linear plus(Linear other) {
    Map<String, BigDecimal> sum = new TreeMap<>(weights);
    other.weights.forEach((value, weight) -> sum.merge(value, weight, BigDecimal::add));
    return new Linear(sum, number.add(other.number));
  }

  Linear times(BigDecimal factor) {
    Map<String, BigDecimal> product = new TreeMap<>(weights);
    product.replaceAll((value, weight) -> weight.multiply(factor));
    return new Linear(product, number.multiply(factor));
  }

  /** Empty if the product is not linear. */
  Optional<Linear> times(Linear other) {
    if (other.isNumber()) {
      return Optional.of(times(other.number));
    }
    return isNumber() ? Optional.of(other.times(number)) : Optional.empty();
  }
}
