package org.gouji.benchmark;

import java.math.BigDecimal;

/** What a contender has seen, 读取核对: if two of them read the same file, these agree. */
final class Tally {

  private static final int CENTS = 100;

  private long cells;
  private long numbers;
  private long sum;

  void text(String text) {
    cells += text.isEmpty() ? 0 : 1;
  }

  /** Counts a number and adds it up in hundredths, where no reader's rounding shows. */
  void number(double number) {
    cells++;
    numbers++;
    sum += Math.round(number * CENTS);
  }

  void number(BigDecimal number) {
    number(number.doubleValue());
  }

  void add(Tally other) {
    cells += other.cells;
    numbers += other.numbers;
    sum += other.sum;
  }

  long cells() {
    return cells;
  }

  long numbers() {
    return numbers;
  }

  long sum() {
    return sum;
  }
}
