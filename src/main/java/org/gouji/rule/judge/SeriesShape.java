package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.Series;

/** Judges a yearly series by its shape: single outliers, zeros, growth by formula, 序列形态. */
public final class SeriesShape {

  /** With fewer years two odd steps of one odd year would be the usual ones. */
  private static final int FEWEST_FOR_OUTLIER = 6;

  /**
   * How many times the usual deviation (as a power) a step has to deviate, and by what at least.
   */
  private static final int DEVIATIONS = 8;

  private static final BigDecimal LEAST_JUMP = new BigDecimal("1.5");

  /** How near to its own path the series has to return in the next year. */
  private static final BigDecimal BACK = new BigDecimal("1.25");

  /** From here on a known indicator's step is one of units, which another rule looks at. */
  private static final BigDecimal A_UNIT = BigDecimal.valueOf(80);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?[度末底]?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Four steps that agree to the last digit are no coincidence. */
  private static final int STEPS_ALIKE = 4;

  private SeriesShape() {}

  /**
   * One year far off a series that returns to its path the year after is suspicious: both steps, up
   * and down, deviate from the median step by more than eight times the usual deviation (median and
   * MAD of the logarithms) and by half at least. Experience; numbers of three digits and more, in
   * years on end. A change that stays is none.
   */
  public static Judgement outlier(Series series) {
    Judgement.Building judging = begin(series);
    List<BigDecimal> values = series.points().stream().map(SeriesShape::value).toList();
    boolean usable =
        values.size() >= FEWEST_FOR_OUTLIER
            && values.stream().allMatch(value -> value.signum() > 0)
            && series.points().stream().allMatch(point -> hasSteps(point, HUNDRED));
    if (!usable) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    OptionalInt year = outlier(values, series.indicator().isPresent());
    int shown = year.orElse(1);
    judging
        .with("odd_period", new Argument.Time(series.points().get(shown).period()))
        .with("odd", Terms.amount(series.points().get(shown)))
        .with("before", Terms.amount(series.points().get(shown - 1)))
        .with("after", Terms.amount(series.points().get(shown + 1)));
    return judging.is(year.isPresent() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static OptionalInt outlier(List<BigDecimal> values, boolean unitsAreWatched) {
    List<BigDecimal> steps = steps(values);
    BigDecimal median = Folds.median(steps);
    BigDecimal limit = Folds.usual(steps, median).pow(DEVIATIONS, PointValue.PRECISION);
    BigDecimal least = limit.max(LEAST_JUMP);
    return IntStream.range(1, values.size() - 1)
        .filter(year -> isOdd(steps.get(year - 1), steps.get(year), median, least))
        .filter(
            year ->
                !unitsAreWatched || Folds.between(steps.get(year), median).compareTo(A_UNIT) < 0)
        .findFirst();
  }

  private static List<BigDecimal> steps(List<BigDecimal> values) {
    return IntStream.range(1, values.size())
        .mapToObj(i -> values.get(i).divide(values.get(i - 1), PointValue.PRECISION))
        .toList();
  }

  private static boolean isOdd(
      BigDecimal into, BigDecimal out, BigDecimal median, BigDecimal least) {
    boolean turns = into.compareTo(median) > 0 != out.compareTo(median) > 0;
    BigDecimal path = median.multiply(median);
    return turns
        && Folds.between(into, median).compareTo(least) > 0
        && Folds.between(out, median).compareTo(least) > 0
        && Folds.between(into.multiply(out), path).compareTo(BACK) <= 0;
  }

  /**
   * A printed 0 between two years of a hundred printed steps or more, or after three such years, is
   * suspicious: a missing number was probably written as 0 (missing is never 0). Experience.
   */
  public static Judgement zero(Series series) {
    Judgement.Building judging = begin(series);
    List<Figure> points = series.points();
    OptionalInt year =
        IntStream.range(1, points.size()).filter(i -> isLoneZero(points, i)).findFirst();
    int shown = year.orElse(1);
    judging
        .with("zero_period", new Argument.Time(points.get(shown).period()))
        .with("before", Terms.amount(points.get(shown - 1)));
    return judging.is(year.isPresent() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static boolean isLoneZero(List<Figure> points, int year) {
    Figure zero = points.get(year);
    if (value(zero).signum() != 0 || zero.amount().filter(PointValue::isBound).isPresent()) {
      return false;
    }
    boolean last = year == points.size() - 1;
    return last
        ? year >= 3
            && points.subList(year - 3, year).stream().allMatch(point -> hasSteps(point, HUNDRED))
        : hasSteps(points.get(year - 1), HUNDRED) && hasSteps(points.get(year + 1), HUNDRED);
  }

  /**
   * Four steps or more on end that are all the same to the last printed digit, as a rate or as an
   * amount, are suspicious: the series was probably continued by a formula. Experience; only steps
   * of a hundred printed units and more can tell.
   */
  public static Judgement extended(Series series) {
    Judgement.Building judging = begin(series);
    List<Figure> points = series.points();
    Optional<Alike> found =
        IntStream.rangeClosed(0, points.size() - STEPS_ALIKE - 1)
            .mapToObj(i -> alike(points.subList(i, i + STEPS_ALIKE + 1)))
            .flatMap(Optional::stream)
            .findFirst();
    judging
        .with("from", new Argument.Time(found.map(Alike::from).orElse(points.get(0)).period()))
        .with("until", new Argument.Time(found.map(Alike::until).orElse(points.get(1)).period()))
        .with("step", found.map(Alike::step).orElse(Terms.words("", "")));
    return judging.is(found.isPresent() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  /** Years whose steps are alike, with the step in words. */
  private record Alike(Figure from, Figure until, Argument step) {}

  private static Optional<Alike> alike(List<Figure> points) {
    boolean telling = IntStream.range(1, points.size()).allMatch(i -> tells(points, i));
    if (!telling) {
      return Optional.empty();
    }
    Figure from = points.get(0);
    Figure until = points.get(points.size() - 1);
    Optional<Interval> difference = common(points, (now, before) -> Optional.of(now.minus(before)));
    if (difference.isPresent()) {
      return Optional.of(new Alike(from, until, Terms.amount(difference.get(), until)));
    }
    return common(points, Interval::dividedBy)
        .flatMap(PointValue::of)
        .map(rate -> new Alike(from, until, rate(rate)));
  }

  private static Argument rate(BigDecimal factor) {
    BigDecimal perCent =
        factor.subtract(BigDecimal.ONE).multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP);
    return new Argument.Number(perCent, "%");
  }

  private interface Step {
    Optional<Interval> of(Interval now, Interval before);
  }

  private static Optional<Interval> common(List<Figure> points, Step step) {
    Optional<Interval> common = Optional.of(Interval.all());
    for (int i = 1; i < points.size(); i++) {
      Interval before = points.get(i - 1).amount().orElseThrow();
      Optional<Interval> next = step.of(points.get(i).amount().orElseThrow(), before);
      common = common.flatMap(so -> next.flatMap(so::intersect));
    }
    return common;
  }

  /** Whether a step is at least a hundred of the coarser of its two printed steps. */
  private static boolean tells(List<Figure> points, int i) {
    Figure now = points.get(i);
    Figure before = points.get(i - 1);
    BigDecimal coarser = printedStep(now).max(printedStep(before));
    BigDecimal difference = number(now).subtract(number(before)).abs();
    return !isEndless(now)
        && !isEndless(before)
        && difference.compareTo(coarser.multiply(HUNDRED)) >= 0;
  }

  private static boolean isEndless(Figure point) {
    return point.amount().filter(PointValue::isBound).isPresent();
  }

  private static boolean hasSteps(Figure point, BigDecimal least) {
    return number(point).abs().compareTo(printedStep(point).multiply(least)) >= 0;
  }

  private static BigDecimal number(Figure point) {
    return point.written().number().orElseThrow();
  }

  private static BigDecimal printedStep(Figure point) {
    return point.written().halfStep().map(half -> half.add(half)).orElse(BigDecimal.ONE);
  }

  private static BigDecimal value(Figure point) {
    return PointValue.of(point).orElseThrow();
  }

  private static Judgement.Building begin(Series series) {
    return Terms.judging(series)
        .with("series", Terms.asWritten(name(series.points().get(0))))
        .with(Terms.terms(Role.OBSERVED, series.points()));
  }

  /** What the series is of, without the year of its points. */
  private static String name(Figure point) {
    return Stream.concat(Stream.of(point.entity()), point.path().stream())
        .map(part -> YEAR.matcher(part).replaceAll("").strip())
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
