package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.issue.Argument;
import org.gouji.quantity.Interval;
import org.gouji.quantity.UnitOfMeasure;

/**
 * By how much two sides may differ beyond the rounding of their figures, 允许误差: per cent of the
 * right side, or an amount.
 *
 * @param unit empty for a percentage
 */
public record Tolerance(BigDecimal number, Optional<UnitOfMeasure> unit) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,20}(?:\\.\\d{1,20})?)\\s*(.*)");

  /** The tolerance of a text such as {@code 0.5%} or {@code 0.1亿元}; empty if it is none. */
  public static Optional<Tolerance> of(
      String written, Function<String, Optional<UnitOfMeasure>> units) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    return matcher.group(2).matches("[%％]")
        ? Optional.of(new Tolerance(number, Optional.empty()))
        : units
            .apply(matcher.group(2).strip())
            .map(unit -> new Tolerance(number, Optional.of(unit)));
  }

  /** The values that are near enough to one of these. */
  Interval around(Interval side) {
    Interval spread = Interval.closed(number.negate(), number);
    return unit.map(of -> side.plus(of.toBase(spread)))
        .orElseGet(() -> side.plus(side.times(spread.times(new BigDecimal("0.01")))));
  }

  Argument shown() {
    return new Argument.Number(number, unit.map(UnitOfMeasure::symbol).orElse("%"));
  }
}
