package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.Series;

/** Levels of one thing in years on end of one table, 逐年序列. Seasons make shorter periods uneven. */
final class YearlySeries implements Scoping {

  private static final Set<PeriodKind> YEARLY = EnumSet.of(PeriodKind.YEAR, PeriodKind.INSTANT);

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(Series.class);
  }

  @Override
  public Stream<Series> scopes(Evidence evidence) {
    Map<String, Map<Period, Figure>> bySeries = new TreeMap<>();
    Set<String> ambiguous = new HashSet<>();
    evidence
        .statistics()
        .filter(figure -> isPoint(figure, evidence))
        .forEach(
            figure -> {
              String name = nameOf(figure);
              Figure before =
                  bySeries
                      .computeIfAbsent(name, each -> new TreeMap<>())
                      .putIfAbsent(figure.period(), figure);
              if (before != null) {
                ambiguous.add(name);
              }
            });
    return bySeries.entrySet().stream()
        .filter(entry -> !ambiguous.contains(entry.getKey()))
        .flatMap(entry -> runs(entry.getValue()).stream())
        .map(run -> series(run, evidence));
  }

  private static boolean isPoint(Figure figure, Evidence evidence) {
    return figure.kind() == FigureKind.ACTUAL
        && figure.hasAmount()
        && figure.written().number().isPresent()
        && !figure.is(Mark.LIST_ITEM)
        && YEARLY.contains(figure.period().kind())
        && SameMeasure.isLevel(figure, evidence.indicatorOf(figure));
  }

  private static String nameOf(Figure figure) {
    return String.join(
        "\n",
        Scopes.tableOf(figure),
        SameMeasure.subjectOf(figure),
        SameMeasure.of(figure),
        figure.period().kind().name());
  }

  private static List<List<Figure>> runs(Map<Period, Figure> points) {
    List<List<Figure>> runs = new ArrayList<>();
    List<Figure> run = new ArrayList<>();
    for (Figure point : points.values()) {
      if (!run.isEmpty() && !isNext(run.get(run.size() - 1), point)) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(point);
    }
    runs.add(run);
    return runs.stream().filter(each -> each.size() >= Series.FEWEST_YEARS).toList();
  }

  private static boolean isNext(Figure point, Figure next) {
    return point.period().end().plusYears(1).equals(next.period().end());
  }

  private static Series series(List<Figure> run, Evidence evidence) {
    Figure latest = run.get(run.size() - 1);
    return new Series(evidence.keyOf(latest, "years"), run, evidence.indicatorOf(latest));
  }
}
