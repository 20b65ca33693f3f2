package org.gouji.benchmark;

import java.math.BigDecimal;
import java.util.Random;

/** Seeded numbers as files hold them, 合成数值; a few carry the digits binary arithmetic leaves. */
final class SyntheticNumbers {

  private final Random random;

  SyntheticNumbers(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** So many units of the last decimal as a file holds them; one in twenty with noise behind. */
  String stored(long units, int decimals) {
    BigDecimal number = BigDecimal.valueOf(units, decimals);
    boolean noisy = decimals > 0 && random.nextInt(20) == 0;
    return noisy ? noisy(number) : strip(number);
  }

  String stored(int most, int decimals) {
    return stored(random.nextInt(most) + 1L, decimals);
  }

  static String strip(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Seventeen digits of which the last is not meant. */
  private static String noisy(BigDecimal number) {
    int scale = 16 - (number.precision() - number.scale() - 1);
    return number.setScale(scale).add(BigDecimal.ONE.movePointLeft(scale)).toPlainString();
  }
}
