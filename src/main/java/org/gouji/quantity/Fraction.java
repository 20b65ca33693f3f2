package org.gouji.quantity;

import java.util.List;
import java.util.Optional;

/** Shares spelt out, 百分之三十五: the words before the number are its unit. */
record Fraction(String words, String unit) {
  private static final List<Fraction> ALL =
      List.of(new Fraction("百分之", "%"), new Fraction("千分之", "‰"));

  static Optional<String> unitOf(String plain) {
    return ALL.stream()
        .filter(fraction -> plain.contains(fraction.words()))
        .map(Fraction::unit)
        .findFirst();
  }

  static String without(String plain) {
    return ALL.stream()
        .map(Fraction::words)
        .filter(plain::contains)
        .findFirst()
        .map(words -> plain.replaceFirst(words, ""))
        .orElse(plain);
  }
}
