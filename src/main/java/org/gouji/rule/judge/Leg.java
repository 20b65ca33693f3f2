package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.quantity.Interval;

/**
 * One stretch of a target path with the speed it asks for, 路径区段.
 *
 * @param rate per cent a year, or percentage points a year, to two decimals
 * @param inPoints true if the path is one of percentages
 */
record Leg(int from, int to, BigDecimal rate, boolean inPoints) {

  private static final int DECIMALS = 2;

  /** The legs between neighbouring points; empty if a leg has no length or no rate is defined. */
  static Optional<List<Leg>> between(List<Figure> points) {
    List<Leg> legs = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Optional<Leg> leg = between(points.get(i - 1), points.get(i));
      if (leg.isEmpty()) {
        return Optional.empty();
      }
      legs.add(leg.get());
    }
    return Optional.of(legs);
  }

  private static Optional<Leg> between(Figure start, Figure end) {
    int from = start.period().year();
    int to = end.period().year();
    if (to <= from) {
      return Optional.empty();
    }
    BigDecimal before = PointValue.of(start).orElseThrow();
    BigDecimal after = PointValue.of(end).orElseThrow();
    boolean inPoints = start.written().unit().equals("%");
    Optional<BigDecimal> rate =
        inPoints
            ? Optional.of(
                after.subtract(before).divide(BigDecimal.valueOf(to - from), PointValue.PRECISION))
            : compound(before, after, to - from);
    return rate.map(r -> new Leg(from, to, inPerCent(r), inPoints));
  }

  private static Optional<BigDecimal> compound(BigDecimal before, BigDecimal after, int years) {
    return Interval.annualGrowth(Interval.exactly(before), Interval.exactly(after), years)
        .flatMap(PointValue::of);
  }

  private static BigDecimal inPerCent(BigDecimal fraction) {
    return fraction.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  Argument span() {
    return new Argument.Words(from + "—" + to, from + "–" + to);
  }

  /** {@code 2022—2025年(3年)年均5.80%}. */
  Argument words() {
    String number = rate.toPlainString();
    int years = to - from;
    return new Argument.Words(
        "%d—%d年（%d年）年均%s%s".formatted(from, to, years, number, inPoints ? "个百分点" : "%"),
        "%s%s a year over %d %s (%d–%d)"
            .formatted(
                number,
                inPoints ? " percentage points" : "%",
                years,
                years == 1 ? "year" : "years",
                from,
                to));
  }
}
