package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads printed numbers. */
final class NumberParser {
  private NumberParser() {}

  static WrittenNumber parse(String text) {
    BigDecimal number = DecimalLimits.read(text.strip());
    BigDecimal half = new BigDecimal(java.math.BigInteger.valueOf(5), number.scale() + 1);
    return new WrittenNumber(text, number, half, Qualifier.EXACT, Optional.empty(), false);
  }
}
