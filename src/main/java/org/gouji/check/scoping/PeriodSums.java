package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.check.scoping.FigureIndex.SeriesKey;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.PeriodParts;

/**
 * Amounts of a period beside those of the periods that make it up, 累计与当期: for each series and year,
 * each way to cut a period whose whole and parts are stated.
 *
 * <p>Only what the dictionary calls additive over periods; only amounts of one publication, because
 * a revised year is not the sum of quarters published before. One part may be lacking where two or
 * more are there; a series that just has few periods promises no relation.
 */
final class PeriodSums implements Scoping {

  private static final Set<Nature> AMOUNTS =
      EnumSet.of(Nature.FLOW, Nature.CUMULATIVE, Nature.COUNT);

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(PeriodParts.class);
  }

  @Override
  public Stream<PeriodParts> scopes(Evidence evidence) {
    Vintages vintages = new Vintages(evidence.figures().stream());
    return years(evidence).entrySet().stream()
        .flatMap(
            year -> new OneYear(evidence, vintages, year.getKey().year(), year.getValue()).all());
  }

  private record SeriesYear(SeriesKey series, int year) {}

  private static Map<SeriesYear, Map<MonthSpan, FigureKey>> years(Evidence evidence) {
    Map<SeriesYear, Map<MonthSpan, FigureKey>> years = new HashMap<>();
    evidence
        .index()
        .byKey()
        .forEach(
            (key, statements) -> {
              Optional<MonthSpan> span = MonthSpan.of(key);
              if (span.isPresent() && isAdditive(statements.get(0), evidence)) {
                SeriesKey series = SeriesKey.of(statements.get(0));
                years
                    .computeIfAbsent(
                        new SeriesYear(series, key.end().getYear()), each -> new HashMap<>())
                    .put(span.get(), key);
              }
            });
    return years;
  }

  private static boolean isAdditive(Figure figure, Evidence evidence) {
    return figure.kind() == FigureKind.ACTUAL
        && evidence
            .indicatorOf(figure)
            .filter(indicator -> indicator.additivity().periods())
            .filter(indicator -> AMOUNTS.contains(indicator.nature()))
            .isPresent();
  }

  /** The relations of one series in one year. */
  private record OneYear(
      Evidence evidence, Vintages vintages, int year, Map<MonthSpan, FigureKey> spans) {

    Stream<PeriodParts> all() {
      return spans.size() < 3
          ? Stream.empty()
          : PeriodSplit.ALL.stream()
              .filter(split -> spans.containsKey(split.whole()))
              .flatMap(split -> best(split).stream());
    }

    /** The first way for which all amounts are there, else the first that lacks one. */
    private List<PeriodParts> best(PeriodSplit split) {
      List<PeriodParts> lacking = List.of();
      for (PeriodSplit.Way way : split.ways()) {
        List<PeriodParts> found = isTold(way, split) ? List.of() : relations(split, way);
        if (found.stream().anyMatch(PeriodParts::isComplete)) {
          return found;
        }
        lacking = lacking.isEmpty() ? found : lacking;
      }
      return lacking;
    }

    private boolean isTold(PeriodSplit.Way way, PeriodSplit split) {
      return way.isMonthsSinceJanuary()
          && spans.containsKey(MonthSpan.until(split.whole().last() - 1));
    }

    /** One for each table that states all of it, else one from what all tables state. */
    private List<PeriodParts> relations(PeriodSplit split, PeriodSplit.Way way) {
      long stated = way.parts().stream().filter(spans::containsKey).count();
      if (stated < 2 || stated < way.parts().size() - 1) {
        return List.of();
      }
      List<PeriodParts> found = new ArrayList<>();
      anchors(way).forEach(anchor -> relation(split, way, anchor).ifPresent(found::add));
      List<PeriodParts> inOneTable = found.stream().filter(OneYear::isInOneTable).toList();
      return inOneTable.isEmpty() ? found.stream().limit(1).toList() : inOneTable;
    }

    /** The last part that is stated, once for each table that states it. */
    private Stream<Figure> anchors(PeriodSplit.Way way) {
      MonthSpan last = spans.containsKey(way.lastPart()) ? way.lastPart() : way.parts().get(0);
      Map<String, Figure> byTable = new LinkedHashMap<>();
      evidence
          .index()
          .statements(spans.get(last))
          .forEach(figure -> byTable.putIfAbsent(Scopes.tableOf(figure), figure));
      return byTable.values().stream();
    }

    private Optional<PeriodParts> relation(PeriodSplit split, PeriodSplit.Way way, Figure anchor) {
      List<Figure> parts = new ArrayList<>();
      List<Period> missing = new ArrayList<>();
      for (MonthSpan part : way.parts()) {
        find(part, anchor).ifPresentOrElse(parts::add, () -> missing.add(part.in(year)));
      }
      return find(split.whole(), anchor)
          .filter(whole -> parts.size() >= 2 && missing.size() <= 1)
          .filter(whole -> parts.stream().noneMatch(part -> isOtherVintage(part, whole)))
          .map(
              whole ->
                  new PeriodParts(
                      Scopes.keyOf(whole, word(split) + " " + Scopes.tableOf(anchor)),
                      whole,
                      parts,
                      missing,
                      split.division(),
                      way.shape()));
    }

    private Optional<Figure> find(MonthSpan span, Figure anchor) {
      return Optional.ofNullable(spans.get(span))
          .flatMap(key -> evidence.index().find(key, anchor));
    }

    private boolean isOtherVintage(Figure part, Figure whole) {
      return vintages.of(part).differsFrom(vintages.of(whole));
    }

    private static String word(PeriodSplit split) {
      return "periods-" + split.division().name().toLowerCase(Locale.ROOT);
    }

    private static boolean isInOneTable(PeriodParts relation) {
      return relation.figures().stream().map(Scopes::tableOf).distinct().count() == 1;
    }
  }
}
