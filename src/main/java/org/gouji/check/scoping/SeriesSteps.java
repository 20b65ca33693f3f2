package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.SeriesStep;

/**
 * Neighbouring periods of one series, 序列相邻两期: years, months, quarters, or cumulative months of one
 * year.
 */
final class SeriesSteps implements Scoping {

  private static final List<PeriodKind> STEPPING =
      List.of(
          PeriodKind.YEAR,
          PeriodKind.HALF,
          PeriodKind.QUARTER,
          PeriodKind.MONTH,
          PeriodKind.CUMULATIVE);

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(SeriesStep.class);
  }

  @Override
  public Stream<SeriesStep> scopes(Evidence evidence) {
    Map<String, Map<FigureKey, Figure>> series = new TreeMap<>();
    evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.ACTUAL)
        .filter(figure -> STEPPING.contains(figure.period().kind()))
        .filter(figure -> figure.hasAmount() && !figure.indicator().isEmpty())
        .forEach(
            figure ->
                series
                    .computeIfAbsent(seriesOf(figure), key -> new LinkedHashMap<>())
                    .putIfAbsent(figure.key(), figure));
    return series.values().stream().flatMap(points -> steps(points, evidence));
  }

  private static String seriesOf(Figure figure) {
    Period period = figure.period();
    String year = period.kind() == PeriodKind.CUMULATIVE ? String.valueOf(period.year()) : "";
    return String.join(
        "|",
        figure.subject().code(),
        figure.indicator(),
        figure.scope(),
        period.kind().name(),
        year);
  }

  private static Stream<SeriesStep> steps(Map<FigureKey, Figure> points, Evidence evidence) {
    List<Figure> settled = new ArrayList<>();
    points.forEach(
        (key, point) ->
            evidence
                .index()
                .find(key)
                .map(found -> ofSeries(found, point))
                .ifPresent(settled::add));
    settled.sort(Comparator.comparing(Figure::period));
    return IntStream.range(1, settled.size())
        .mapToObj(next -> step(settled.get(next - 1), settled.get(next), evidence))
        .flatMap(Optional::stream);
  }

  /**
   * The first quarter and January to March are one span, stated twice; in each series it keeps the
   * name it has there, or both series would end in one step.
   */
  private static Figure ofSeries(Figure settled, Figure point) {
    return settled.period().equals(point.period())
        ? settled
        : Scopes.stating(point, settled.stated());
  }

  private static Optional<SeriesStep> step(Figure previous, Figure current, Evidence evidence) {
    Optional<Indicator> indicator = evidence.codelists().indicators().byCode(current.indicator());
    return indicator
        .filter(known -> areNeighbours(previous.period(), current.period()))
        .map(known -> new SeriesStep(Scopes.keyOf(current, "series"), previous, current, known));
  }

  private static boolean areNeighbours(Period earlier, Period later) {
    return later.kind() == PeriodKind.CUMULATIVE
        ? earlier.end().isBefore(later.end())
        : earlier.end().plusDays(1).equals(later.start());
  }
}
