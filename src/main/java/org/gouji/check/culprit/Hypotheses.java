package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.quantity.Interval;
import org.gouji.rule.judge.Slips;

/** Which single slip takes a figure to where all relations want it, 笔误检验. */
final class Hypotheses {

  /** Both where a figure must lie and what a slip makes of it are known this much finer. */
  private static final BigDecimal FINER = BigDecimal.TEN;

  /** Numbers with fewer digits are often the same by chance. */
  private static final int FEWEST_DIGITS = 3;

  private static final int[][] BESIDE = {{0, -1}, {0, 1}, {-1, 0}, {1, 0}};
  private static final List<Bilingual> SIDES =
      List.of(
          new Bilingual("左侧", "to the left"),
          new Bilingual("右侧", "to the right"),
          new Bilingual("上方", "above"),
          new Bilingual("下方", "below"));

  private final Suspects suspects;
  private final Series series;

  Hypotheses(Suspects suspects, Series series) {
    this.suspects = suspects;
    this.series = series;
  }

  /**
   * Slips that settle every failing relation of the figure and break none.
   *
   * @param range where the figure must lie
   */
  List<Cause> of(Figure figure, Interval range) {
    Optional<BigDecimal> gap =
        Series.middle(figure.amount())
            .flatMap(now -> Series.middle(Optional.of(range)).map(now::subtract))
            .map(BigDecimal::abs)
            .filter(size -> size.signum() > 0);
    if (gap.isEmpty() || !isFine(range, gap.get())) {
      return List.of();
    }
    List<Cause> causes = new ArrayList<>();
    Slips.of(figure).stream()
        .filter(slip -> isFine(slip.meant(), gap.get()))
        .filter(slip -> slip.meant().intersect(range).isPresent())
        .forEach(slip -> causes.add(settling(figure, slip.words())));
    if (isLong(figure)) {
      copied(figure).ifPresent(causes::add);
    }
    if (isFine(range, magnitude(range).movePointLeft(2))) {
      misplaced(figure, range).ifPresent(causes::add);
    }
    return causes;
  }

  private static Cause settling(Figure figure, Bilingual slip) {
    return new Cause(
        figure.id(), slip.chinese() + "，更正后全部关系成立", slip.english() + ": every relation then holds");
  }

  /** The number of another cell stands in this one as well. */
  private Optional<Cause> copied(Figure figure) {
    BigDecimal number = figure.written().number().orElseThrow();
    for (int i = 0; i < BESIDE.length; i++) {
      Optional<Figure> other = beside(figure, i).filter(near -> states(near, number));
      if (other.isPresent()) {
        return Optional.of(
            cause(figure, "与%s单元格的数相同，疑为重复填入", "the same number as the cell %s", SIDES.get(i)));
      }
    }
    return series
        .before(figure)
        .filter(earlier -> states(earlier, number))
        .map(
            earlier ->
                new Cause(
                    figure.id(),
                    "与上期数相同，疑为未更新",
                    "the same number as the period before: probably not renewed"));
  }

  /** What belongs here stands in a cell beside it. */
  private Optional<Cause> misplaced(Figure figure, Interval range) {
    for (int i = 0; i < BESIDE.length; i++) {
      Optional<Interval> meant =
          beside(figure, i)
              .filter(Hypotheses::isLong)
              .flatMap(near -> Slips.reading(figure, near))
              .flatMap(range::intersect);
      if (meant.isPresent()) {
        return Optional.of(
            cause(
                figure,
                "应填的数在%s单元格，疑为错列或错行",
                "the number that belongs here stands in the cell %s",
                SIDES.get(i)));
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> beside(Figure figure, int side) {
    return suspects.beside(figure, BESIDE[side][0], BESIDE[side][1]);
  }

  private static Cause cause(Figure figure, String chinese, String english, Bilingual side) {
    return new Cause(
        figure.id(), chinese.formatted(side.chinese()), english.formatted(side.english()));
  }

  private static boolean states(Figure figure, BigDecimal number) {
    return figure.written().number().filter(other -> other.compareTo(number) == 0).isPresent();
  }

  private static BigDecimal magnitude(Interval range) {
    return Series.middle(Optional.of(range)).map(BigDecimal::abs).orElse(BigDecimal.ZERO);
  }

  private static boolean isLong(Figure figure) {
    return figure
        .written()
        .number()
        .filter(number -> number.stripTrailingZeros().precision() >= FEWEST_DIGITS)
        .isPresent();
  }

  private static boolean isFine(Interval interval, BigDecimal gap) {
    return interval.width().filter(width -> width.multiply(FINER).compareTo(gap) <= 0).isPresent();
  }
}
