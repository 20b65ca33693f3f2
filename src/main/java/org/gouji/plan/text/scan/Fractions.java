package org.gouji.plan.text.scan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.gouji.plan.text.scan.Amount.Shape;
import org.gouji.plan.text.scan.Amount.Value;

/** Recognises 1/3, 分数. */
final class Fractions {
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

  private Fractions() {}

  static BigDecimal of(BigDecimal over, BigDecimal under) {
    return over.divide(under, DIGITS);
  }

  static Optional<Amount> at(String text, int at) {
    return Digits.at(text, at)
        .filter(Digits::isWhole)
        .filter(over -> over.end() < text.length() && text.charAt(over.end()) == '/')
        .flatMap(over -> under(text, at, over));
  }

  private static Optional<Amount> under(String text, int at, Digits over) {
    return Digits.at(text, over.end() + 1)
        .filter(under -> under.isWhole() && under.number().compareTo(over.number()) > 0)
        .filter(under -> under.end() >= text.length() || text.charAt(under.end()) != '/')
        .map(
            under ->
                Amount.one(
                    at,
                    under.end(),
                    Shape.ONE,
                    new Value(of(over.number(), under.number()), "比例", at, under.end()),
                    Optional.empty()));
  }
}
