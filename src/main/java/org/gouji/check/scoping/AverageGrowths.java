package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.rule.scope.AverageGrowth;
import org.gouji.rule.scope.AverageGrowth.Start;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.CompoundGrowth;

/**
 * Average yearly growth with the levels or the yearly growth it follows from, 年均增速. Levels count
 * only at the prices of the rate; where they do not, the growth of each year does.
 */
final class AverageGrowths implements Scoping {

  private static final String OVER_YEARS = "_annual_growth";
  private static final String OVER_TWO = "_two_year_growth";

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(AverageGrowth.class, CompoundGrowth.class);
  }

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    Beside beside = new Beside(evidence);
    return beside
        .actuals()
        .filter(figure -> figure.indicator().endsWith("_growth"))
        .flatMap(
            figure ->
                evidence.indicatorOf(figure).stream()
                    .flatMap(rate -> scope(figure, rate, beside, evidence).stream()));
  }

  private static Optional<CheckScope> scope(
      Figure average, Indicator rate, Beside beside, Evidence evidence) {
    Optional<Indicator> level = rate.growthOf().flatMap(beside::indicator);
    List<int[]> spans = spans(average, rate);
    if (level.isEmpty() || spans.isEmpty()) {
      return Optional.empty();
    }
    Optional<CheckScope> byLevels =
        Beside.samePrices(rate, level.get())
            ? levels(average, level.get(), spans, beside, evidence)
            : Optional.empty();
    return byLevels.or(() -> rates(average, level.get(), spans, beside, evidence));
  }

  /** First base year and last year, in the order people mean them. */
  private static List<int[]> spans(Figure average, Indicator rate) {
    int last = average.period().end().getYear();
    if (rate.code().endsWith(OVER_TWO) && average.period().kind() == PeriodKind.YEAR) {
      return List.of(new int[] {last - 2, last});
    }
    int first = average.period().start().getYear();
    if (!rate.code().endsWith(OVER_YEARS)
        || average.period().kind() != PeriodKind.SPAN
        || last <= first) {
      return List.of();
    }
    return List.of(new int[] {first - 1, last}, new int[] {first, last});
  }

  private static Optional<CheckScope> levels(
      Figure average, Indicator level, List<int[]> spans, Beside beside, Evidence evidence) {
    int last = spans.get(0)[1];
    Optional<Figure> end = beside.of(average, level.code(), Period.year(last));
    List<Start> starts = new ArrayList<>();
    for (int[] span : spans) {
      starts.add(
          new Start(
              span[0], last - span[0], beside.of(average, level.code(), Period.year(span[0]))));
    }
    boolean any = end.isPresent() && starts.stream().anyMatch(start -> start.level().isPresent());
    return any
        ? Optional.of(
            new AverageGrowth(
                evidence.keyOf(average, "levels"), average, end, starts, BothNames.of(level)))
        : Optional.empty();
  }

  private static Optional<CheckScope> rates(
      Figure average, Indicator level, List<int[]> spans, Beside beside, Evidence evidence) {
    List<List<Figure>> ways = new ArrayList<>();
    for (int[] span : spans) {
      List<Figure> years =
          IntStream.rangeClosed(span[0] + 1, span[1])
              .mapToObj(year -> yearly(average, level, year, beside))
              .flatMap(Optional::stream)
              .toList();
      if (years.size() == span[1] - span[0]) {
        ways.add(years);
      }
    }
    return ways.size() == spans.size()
        ? Optional.of(new CompoundGrowth(evidence.keyOf(average, "rates"), average, ways))
        : Optional.empty();
  }

  private static Optional<Figure> yearly(Figure average, Indicator level, int year, Beside beside) {
    return beside
        .growthOf(level.code())
        .flatMap(growth -> beside.of(average, growth.code(), Period.year(year)));
  }
}
