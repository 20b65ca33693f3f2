package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Interval;

/** Single slips of the pen that may have made a figure what it is, 笔误假设. */
public final class Slips {

  private Slips() {}

  /**
   * One slip.
   *
   * @param meant the amount that was meant, in base units
   * @param words what was done wrong
   */
  public record Slip(Interval meant, Bilingual words) {}

  /** Powers of ten, the sign, and each exchange of neighbouring digits, the likeliest first. */
  public static List<Slip> of(Figure figure) {
    Optional<Interval> amount = figure.amount();
    if (amount.isEmpty()) {
      return List.of();
    }
    List<Slip> slips = new ArrayList<>();
    PowerOfTen.USUAL.forEach(power -> slips.add(of(power, amount.get())));
    slips.add(
        new Slip(amount.get().negate(), new Bilingual("正负号相反", "the opposite sign is meant")));
    SwappedDigits.of(figure).forEach(swap -> slips.add(of(swap)));
    return slips;
  }

  private static Slip of(PowerOfTen power, Interval amount) {
    Bilingual words = power.words();
    return new Slip(
        power.applyTo(amount),
        new Bilingual(
            "数值%s，%s".formatted(power.sign(), words.chinese()),
            "%s, %s".formatted(power.sign(), words.english())));
  }

  private static Slip of(SwappedDigits swap) {
    return new Slip(
        swap.interval(),
        new Bilingual(
            "应为%s，相邻数字颠倒".formatted(swap.text()),
            swap.text() + " is meant, two digits were swapped"));
  }

  /** What the figure would be if the number of another cell had been meant, in its own unit. */
  public static Optional<Interval> reading(Figure figure, Figure other) {
    return other
        .written()
        .number()
        .flatMap(number -> figure.written().number().map(number::subtract))
        .flatMap(shift -> PointValue.unitFactor(figure).map(shift::multiply))
        .flatMap(shift -> shifted(figure, shift));
  }

  private static Optional<Interval> shifted(Figure figure, BigDecimal shift) {
    return figure.amount().map(amount -> amount.plus(Interval.exactly(shift)));
  }
}
