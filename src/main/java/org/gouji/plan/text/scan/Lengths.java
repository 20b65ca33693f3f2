package org.gouji.plan.text.scan;

import java.util.List;
import java.util.Optional;

/** Recognises lengths of time, 时长识别: 三年, 连续36个月. They are no times, but no amounts either. */
final class Lengths {
  private Lengths() {}

  /** So many years, or other spans, up to this place. */
  record Years(int count, int end) {}

  static Optional<Years> years(String text, int at) {
    return Digits.at(text, at)
        .filter(Digits::isWhole)
        .map(digits -> new Years(digits.number().intValue(), digits.end()))
        .or(() -> Numerals.at(text, at).map(n -> new Years(n.number().intValue(), n.end())))
        .filter(years -> text.startsWith("年", years.end()) && years.count() < 100)
        .filter(years -> !text.startsWith("级", years.end() + 1))
        .map(years -> new Years(years.count(), years.end() + 1));
  }

  /** 连续36个月, 连续8个季度: how long, and no amount. */
  static Optional<Years> inARow(String text, int at) {
    boolean row = text.startsWith("连续", at - 2);
    return Digits.at(text, at)
        .filter(digits -> row && digits.isWhole() && digits.length(at) <= 3)
        .flatMap(
            digits ->
                List.of("个月", "个季度", "届", "次", "天").stream()
                    .filter(unit -> text.startsWith(unit, digits.end()))
                    .findFirst()
                    .map(
                        unit ->
                            new Years(digits.number().intValue(), digits.end() + unit.length())));
  }
}
