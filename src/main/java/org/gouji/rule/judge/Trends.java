package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.PartTrend;

/** Judges how a part moves beside its whole, 走势合理性. */
public final class Trends {

  /** From this share on a part is so large that the whole can hardly grow without it. */
  private static final BigDecimal LARGE = new BigDecimal("0.2");

  /** What both have to move by over the two steps for the contrast to be worth a look. */
  private static final BigDecimal DOWN = new BigDecimal("0.95");

  private static final BigDecimal UP = new BigDecimal("1.05");
  private static final int STEPS = PartTrend.FEWEST_YEARS - 1;

  private Trends() {}

  /**
   * A part that is at least a fifth of its whole and falls two years running, by 5 % or more, while
   * the whole grows in both and by 5 % or more, is suspicious: it is possible, but as often an
   * earlier figure was counted otherwise. Experience; certain only, so by the nearest ends of the
   * intervals. The latest such years count.
   */
  public static Judgement partAgainstWhole(PartTrend trend) {
    OptionalInt last =
        IntStream.iterate(trend.parts().size() - 1, end -> end >= STEPS, end -> end - 1)
            .filter(end -> isContrary(trend, end))
            .findFirst();
    int end = last.orElse(trend.parts().size() - 1);
    List<Figure> parts = trend.parts().subList(end - STEPS, end + 1);
    List<Figure> wholes = trend.wholes().subList(end - STEPS, end + 1);
    Judgement.Building judging =
        Terms.judging(trend)
            .with(Terms.terms(Role.PART, parts))
            .with(Terms.terms(Role.WHOLE, wholes))
            .with("part", Terms.named(parts.get(0)))
            .with("first_period", new Argument.Time(parts.get(0).period()))
            .with("last_period", new Argument.Time(parts.get(STEPS).period()))
            .with("first", Terms.amount(parts.get(0)))
            .with("second", Terms.amount(parts.get(1)))
            .with("stated", Terms.amount(parts.get(STEPS)))
            .with("whole_first", Terms.amount(wholes.get(0)))
            .with("whole_last", Terms.amount(wholes.get(STEPS)));
    return judging.is(last.isPresent() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static boolean isContrary(PartTrend trend, int end) {
    List<Interval> parts = amounts(trend.parts().subList(end - STEPS, end + 1));
    List<Interval> wholes = amounts(trend.wholes().subList(end - STEPS, end + 1));
    return isLarge(parts.get(0), wholes.get(0)) && falls(parts) && grows(wholes);
  }

  private static boolean isLarge(Interval part, Interval whole) {
    Interval fifth = whole.times(LARGE);
    boolean positive = whole.isAbove(Interval.exactly(BigDecimal.ZERO));
    return positive && !part.isBelow(fifth) && part.intersect(fifth).isEmpty();
  }

  private static boolean falls(List<Interval> parts) {
    boolean eachYear =
        IntStream.range(1, parts.size()).allMatch(i -> parts.get(i).isBelow(parts.get(i - 1)));
    Interval bearable = parts.get(0).times(DOWN);
    return eachYear && parts.get(STEPS).isBelow(bearable);
  }

  private static boolean grows(List<Interval> wholes) {
    boolean eachYear =
        IntStream.range(1, wholes.size()).allMatch(i -> wholes.get(i).isAbove(wholes.get(i - 1)));
    return eachYear && wholes.get(STEPS).isAbove(wholes.get(0).times(UP));
  }

  private static List<Interval> amounts(List<Figure> figures) {
    return figures.stream().map(figure -> figure.amount().orElseThrow()).toList();
  }
}
