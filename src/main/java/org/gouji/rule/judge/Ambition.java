package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Qualifier;

/** Whether a reported figure meets a target, 目标是否达到. */
final class Ambition {

  private Ambition() {}

  /**
   * What a target asks for at least: a plain number (38家) is a floor, or a ceiling for ranks and
   * for consumption and emission, where less is better. 100 % means all: its rounding does not make
   * 99.6 % enough.
   */
  static Interval asked(Figure target) {
    Interval stated = target.amount().orElseThrow();
    boolean plain = target.written().qualifier() == Qualifier.EXACT;
    if (!plain || stated.width().isEmpty()) {
      return stated;
    }
    if (isAll(target)) {
      return Interval.atLeast(BigDecimal.ONE);
    }
    return lessIsBetter(target.written().unit())
        ? Interval.of(Bound.infinite(), stated.upper())
        : Interval.of(stated.lower(), Bound.infinite());
  }

  /** 100 % as printed. */
  static boolean isAll(Figure target) {
    return target.written().unit().equals("%")
        && PointValue.of(target).filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  /**
   * Met if the reported number as printed meets it; missed if no value within its precision does;
   * between the two (60.0 beside more than 60) there is no slack.
   */
  static Verdict verdict(Interval asked, Interval reported) {
    BigDecimal printed = PointValue.of(reported).orElse(BigDecimal.ZERO);
    if (asked.intersect(reported).isEmpty()) {
      return Verdict.VIOLATED;
    }
    boolean meets = asked.contains(reported) || asked.contains(printed);
    return meets ? Verdict.PASS : Verdict.TIGHT;
  }

  /**
   * As {@link #verdict(Interval, Interval)}, except that nobody rounds his way to a pass: a report
   * printed more coarsely than its target that meets it as printed only, as 1万亿 meets 9600亿, is too
   * coarse to decide and suspicious. All is all: a printed 100 % claims it.
   */
  static Verdict verdict(Figure target, Interval asked, Figure actual) {
    Interval reported = actual.amount().orElseThrow();
    Verdict verdict = verdict(asked, reported);
    boolean byPrint = verdict == Verdict.PASS && !asked.contains(reported);
    return byPrint && !isAll(target) && isCoarser(actual, target) ? Verdict.SUSPICIOUS : verdict;
  }

  private static boolean isCoarser(Figure actual, Figure target) {
    Optional<BigDecimal> step = printedStep(actual);
    Optional<BigDecimal> wanted = printedStep(target);
    return step.isPresent() && wanted.isPresent() && step.get().compareTo(wanted.get()) > 0;
  }

  /** Half a unit of the last printed digit in base units. */
  private static Optional<BigDecimal> printedStep(Figure figure) {
    return PointValue.unitFactor(figure)
        .flatMap(factor -> figure.written().halfStep().map(half -> half.multiply(factor)));
  }

  private static boolean lessIsBetter(String unit) {
    return unit.equals("位") || unit.contains("标准煤") || unit.contains("二氧化碳");
  }
}
