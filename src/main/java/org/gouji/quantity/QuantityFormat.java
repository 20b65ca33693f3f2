package org.gouji.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Prints amounts for messages, 数值格式: plain decimals with the unit in the reader's language. */
public final class QuantityFormat {
  private final Locale locale;
  private final int decimals;

  /**
   * @param decimals how many decimal places are kept at most; amounts below 1 keep as many
   *     significant digits instead, so that a small share does not print as 0
   */
  public QuantityFormat(Locale locale, int decimals) {
    this.locale = locale;
    this.decimals = decimals;
  }

  /** An amount in the unit itself, e.g. {@code 1459.6 亿元}. */
  public String amount(BigDecimal amount, UnitOfMeasure unit) {
    return number(amount) + unitSuffix(unit);
  }

  /** Values in the unit itself: {@code [17250, 17350] 亿元}, {@code ≥ 5000 亿元}. */
  public String interval(Interval interval, UnitOfMeasure unit) {
    boolean endless = interval.lower().isInfinite() && interval.upper().isInfinite();
    return interval(interval) + (endless ? "" : unitSuffix(unit));
  }

  /** Values in base units, shown in the unit. */
  public String fromBase(Interval base, UnitOfMeasure unit) {
    return interval(unit.fromBase(base), unit);
  }

  public String interval(Interval interval) {
    if (interval.isPoint()) {
      return number(interval.lowerValue().orElseThrow());
    }
    if (interval.lower().isInfinite() && interval.upper().isInfinite()) {
      return chinese() ? "任意值" : "any value";
    }
    if (interval.upper().isInfinite()) {
      return (interval.lower().isClosed() ? "≥ " : "> ") + number(interval.lowerValue().get());
    }
    if (interval.lower().isInfinite()) {
      return (interval.upper().isClosed() ? "≤ " : "< ") + number(interval.upperValue().get());
    }
    return IntervalText.of(interval.lower(), interval.upper(), this::number);
  }

  public String number(BigDecimal number) {
    int wanted = Math.max(decimals, leadingZeros(number) + decimals);
    BigDecimal kept =
        number.setScale(Math.min(wanted, Math.max(number.scale(), 0)), RoundingMode.HALF_UP);
    return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
  }

  /** Zeros between the decimal point and the first digit; none for 1 and above. */
  private static int leadingZeros(BigDecimal number) {
    return number.signum() == 0 ? 0 : Math.max(0, number.scale() - number.precision());
  }

  private String unitSuffix(UnitOfMeasure unit) {
    String name = chinese() ? unit.symbol() : unit.english();
    return name.isEmpty() ? "" : name.equals("%") || name.equals("‰") ? name : " " + name;
  }

  private boolean chinese() {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
