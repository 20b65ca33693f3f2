package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.TargetPath;

/** Judges targets for a place in an order, 位次目标. */
public final class Ranks {

  private Ranks() {}

  /**
   * A later target does not allow a worse place than an earlier one (violated); one single place
   * (第8) that is worse than the place already reported is suspicious, while a range (前10) may be
   * there to be kept. The worst place each allows is compared.
   */
  public static Judgement hold(TargetPath path) {
    List<Figure> points = path.points().stream().filter(point -> worst(point).isPresent()).toList();
    Judgement.Building judging =
        Terms.judging(path)
            .with(path.points().stream().map(Ranks::term).toList())
            .with(Needs.ARGUMENT, Terms.words("年份不同的两个位次", "two places in different years"));
    if (points.size() < 2) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    for (int next = 1; next < points.size(); next++) {
      Figure earlier = points.get(next - 1);
      Figure later = points.get(next);
      Verdict verdict = step(earlier, later);
      if (verdict != Verdict.PASS) {
        return judging
            .with("earlier", new Argument.Time(earlier.period()))
            .with("before", place(earlier))
            .with("later", new Argument.Time(later.period()))
            .with("stated", place(later))
            .is(verdict);
      }
    }
    return judging.is(Verdict.PASS);
  }

  private static Verdict step(Figure earlier, Figure later) {
    boolean worse = worst(later).orElseThrow().compareTo(worst(earlier).orElseThrow()) > 0;
    if (!worse) {
      return Verdict.PASS;
    }
    if (earlier.kind() == FigureKind.TARGET) {
      return Verdict.VIOLATED;
    }
    return isRange(later) ? Verdict.PASS : Verdict.SUSPICIOUS;
  }

  private static boolean isRange(Figure figure) {
    return figure.written().qualifier() == Qualifier.TOP;
  }

  private static Optional<BigDecimal> worst(Figure figure) {
    return figure.amount().flatMap(Interval::upperValue);
  }

  private static Argument place(Figure figure) {
    String number = PointValue.plain(worst(figure).orElseThrow(), 0);
    return isRange(figure)
        ? Terms.words("前" + number, "the first " + number)
        : Terms.words("第" + number, "place " + number);
  }

  private static Contributor term(Figure point) {
    return Terms.term(point.kind() == FigureKind.TARGET ? Role.TARGET : Role.ACTUAL, point);
  }
}
