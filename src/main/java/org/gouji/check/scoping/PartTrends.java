package org.gouji.check.scoping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Subject;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.PartKind;
import org.gouji.rule.scope.PartTrend;
import org.gouji.rule.scope.PartWhole;

/**
 * Parts and their wholes year by year within one table, 分项与合计逐年对照: amounts and counts of actual
 * years, or of days a year apart, without a gap. Only places in their whole: industries, products
 * and sources of energy do give way to one another. What can be negative, as a profit, is left out.
 */
final class PartTrends implements Scoping {

  private static final Set<Nature> AMOUNTS =
      EnumSet.of(Nature.STOCK, Nature.FLOW, Nature.CUMULATIVE, Nature.COUNT);
  private static final Set<PeriodKind> YEARLY = EnumSet.of(PeriodKind.YEAR, PeriodKind.INSTANT);

  /** Of names no dictionary knows: what is a difference of amounts rather than an amount. */
  private static final Pattern BALANCE = Pattern.compile("利润|盈亏|盈利|亏损|净|结余|差额|顺差|逆差|增减|变动|新增");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:年[度末底]?)?");

  /** A part and its whole at one time. */
  private record Point(Figure part, Figure whole) {
    Period period() {
      return part.period();
    }

    boolean isBefore(Point next) {
      LocalDate end = period().end();
      return period().kind() == next.period().kind()
          && end.plusYears(1).equals(next.period().end());
    }
  }

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(PartTrend.class);
  }

  @Override
  public Stream<PartTrend> scopes(Evidence evidence) {
    Map<List<String>, Map<Period, Point>> series = new TreeMap<>(PartTrends::inOrder);
    Set<List<String>> ambiguous = new HashSet<>();
    new TableParts()
        .scopes(evidence)
        .filter(scope -> scope.kind() == PartKind.TABLE && scope.exhaustive())
        .filter(PartTrends::isAmount)
        .forEach(scope -> collect(scope, series, ambiguous));
    return series.entrySet().stream()
        .filter(entry -> !ambiguous.contains(entry.getKey()))
        .flatMap(entry -> runs(entry.getValue()).stream())
        .map(run -> trend(run, evidence));
  }

  private static int inOrder(List<String> one, List<String> other) {
    return String.join("\n", one).compareTo(String.join("\n", other));
  }

  private static boolean isAmount(PartWhole scope) {
    Optional<Indicator> indicator = scope.indicator();
    return indicator.isPresent()
        ? AMOUNTS.contains(indicator.get().nature()) && !indicator.get().mayBeNegative()
        : Stream.concat(Stream.of(scope.whole()), scope.parts().stream())
            .noneMatch(figure -> BALANCE.matcher(String.join("/", figure.path())).find());
  }

  private static void collect(
      PartWhole scope, Map<List<String>, Map<Period, Point>> series, Set<List<String>> ambiguous) {
    for (Figure part : scope.parts()) {
      if (isUsable(part, scope.whole())) {
        List<String> key = key(part, scope.whole());
        Point before =
            series
                .computeIfAbsent(key, each -> new TreeMap<>())
                .putIfAbsent(part.period(), new Point(part, scope.whole()));
        if (before != null && !before.part().id().equals(part.id())) {
          ambiguous.add(key);
        }
      }
    }
  }

  private static boolean isUsable(Figure part, Figure whole) {
    return part.hasAmount()
        && whole.hasAmount()
        && part.kind() == FigureKind.ACTUAL
        && YEARLY.contains(part.period().kind())
        && part.period().equals(whole.period())
        && isPlaceIn(part.subject(), whole.subject());
  }

  private static boolean isPlaceIn(Subject part, Subject whole) {
    return !part.region().equals(whole.region()) && part.withRegion(whole.region()).equals(whole);
  }

  private static List<String> key(Figure part, Figure whole) {
    return Stream.concat(Stream.of(Scopes.tableOf(part)), Stream.concat(name(part), name(whole)))
        .toList();
  }

  /** What stays the same from year to year. */
  private static Stream<String> name(Figure figure) {
    String path = YEAR.matcher(String.join("/", figure.path())).replaceAll("");
    return Stream.of(
        figure.subject().code(),
        figure.entity(),
        figure.indicator(),
        figure.indicator().isEmpty() ? path : "",
        figure.scope(),
        figure.written().unit());
  }

  private static List<List<Point>> runs(Map<Period, Point> points) {
    List<List<Point>> runs = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (Point point : points.values()) {
      if (!run.isEmpty() && !run.get(run.size() - 1).isBefore(point)) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(point);
    }
    runs.add(run);
    return runs.stream().filter(each -> each.size() >= PartTrend.FEWEST_YEARS).toList();
  }

  private static PartTrend trend(List<Point> run, Evidence evidence) {
    Figure latest = run.get(run.size() - 1).part();
    return new PartTrend(
        evidence.keyOf(latest, "trend"),
        run.stream().map(Point::part).toList(),
        run.stream().map(Point::whole).toList());
  }
}
