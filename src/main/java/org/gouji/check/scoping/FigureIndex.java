package org.gouji.check.scoping;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.quantity.Interval;

/**
 * Figures by what they state, 数据项索引. Where one figure is stated more than once, the statements
 * nearest to the asker count: the same table, else the same document, else all of them.
 *
 * <p>Consistent statements are used through the intersection of their intervals; inconsistent ones
 * are found as {@link Stated.Contradictory}, which makes whatever needs them undecidable and names
 * them (semantics: two statements of the same figure).
 */
final class FigureIndex {
  /** Subtotals that do not say of what; two of them in one table are two figures. */
  private static final Set<String> NAMELESS = Set.of("小计", "计", "合计", "subtotal");

  private final List<Figure> figures;
  private final FigureTable table;
  private final Set<String> regions = new HashSet<>();
  private final Set<String> indicators = new HashSet<>();
  private final Set<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
  private Optional<Map<SeriesKey, Set<FigureKey>>> bySeries = Optional.empty();

  /** What all periods of one series share, 时间序列标识. */
  record SeriesKey(FigureKind kind, Subject subject, String indicator, String scope) {
    static SeriesKey of(Figure figure) {
      return new SeriesKey(figure.kind(), figure.subject(), figure.indicator(), figure.scope());
    }

    SeriesKey as(FigureKind other) {
      return new SeriesKey(other, subject, indicator, scope);
    }
  }

  FigureIndex(List<Figure> figures) {
    this.figures = figures;
    int[] usable = new int[figures.size()];
    int count = 0;
    for (int place = 0; place < figures.size(); place++) {
      if (isUsable(figures.get(place))) {
        usable[count++] = place;
        regions.add(figures.get(place).subject().region());
        indicators.add(figures.get(place).indicator());
        kinds.add(figures.get(place).kind());
      }
    }
    this.table = new FigureTable(figures, Arrays.copyOf(usable, count));
  }

  /** Whether it is known whom, when and what the figure is about. */
  static boolean isUsable(Figure figure) {
    return !figure.is(Mark.LIST_ITEM)
        && !figure.indicator().isEmpty()
        && figure.period().isKnown()
        && !figure.subject().region().isEmpty()
        && !NAMELESS.contains(figure.subject().park());
  }

  List<Figure> statements(FigureKey key) {
    boolean isHopeless = !indicators.contains(key.indicator()) || !kinds.contains(key.kind());
    return isHopeless ? List.of() : table.of(key);
  }

  /** The keys of one series, one for each span. */
  Set<FigureKey> series(SeriesKey key) {
    if (bySeries.isEmpty()) {
      Map<SeriesKey, Set<FigureKey>> series = new HashMap<>();
      figures.stream()
          .filter(FigureIndex::isUsable)
          .forEach(
              figure ->
                  series
                      .computeIfAbsent(SeriesKey.of(figure), any -> new LinkedHashSet<>())
                      .add(figure.key()));
      bySeries = Optional.of(series);
    }
    return bySeries.get().getOrDefault(key, Set.of());
  }

  /** The figures of each key that is stated, as a map of their own; {@link #keys} takes less. */
  Map<FigureKey, List<Figure>> byKey() {
    Map<FigureKey, List<Figure>> all = new LinkedHashMap<>();
    keys().forEach(key -> all.put(key, statements(key)));
    return all;
  }

  /** The keys that are stated, in the order of their first statements. */
  Stream<FigureKey> keys() {
    return Arrays.stream(table.firsts()).mapToObj(place -> figures.get(place).key());
  }

  /** Whether any figure is about the region. */
  boolean isStated(String region) {
    return regions.contains(region);
  }

  Optional<Figure> find(FigureKey key) {
    return settle(statements(key));
  }

  /** The figure as the asker's own table states it, else its document, else any. */
  Optional<Figure> find(FigureKey key, Figure asker) {
    List<Figure> all = statements(key);
    if (all.size() <= 1) {
      return all.stream().findFirst();
    }
    List<Figure> sameTable =
        all.stream().filter(f -> Scopes.tableOf(f).equals(Scopes.tableOf(asker))).toList();
    if (!sameTable.isEmpty()) {
      return settle(sameTable);
    }
    List<Figure> sameDocument =
        all.stream().filter(f -> f.source().document().equals(asker.source().document())).toList();
    return settle(sameDocument.isEmpty() ? all : sameDocument);
  }

  /** What is reported for an indicator of a subject in a span, beside the asker. */
  Optional<Figure> actual(
      Subject subject, String indicator, Period period, String scope, Figure asker) {
    FigureKey key =
        new FigureKey(FigureKind.ACTUAL, subject, indicator, scope, period.start(), period.end());
    return find(key, asker);
  }

  /** What several statements of one figure say together; empty if they contradict each other. */
  static Optional<Figure> settle(List<Figure> statements) {
    if (statements.size() <= 1) {
      return statements.stream().findFirst();
    }
    List<Figure> known = statements.stream().filter(Figure::hasAmount).toList();
    if (known.isEmpty()) {
      return Optional.of(statements.get(0));
    }
    Optional<Interval> common = known.get(0).amount();
    for (Figure next : known) {
      common = common.flatMap(so -> so.intersect(next.amount().orElseThrow()));
    }
    Stated contradictory = new Stated.Contradictory(known);
    return common
        .map(interval -> narrowed(mostPrecise(known), interval))
        .or(() -> Optional.of(Scopes.stating(known.get(0), contradictory)));
  }

  private static Figure mostPrecise(List<Figure> known) {
    return known.stream().reduce(FigureIndex::narrower).orElseThrow();
  }

  private static Figure narrower(Figure first, Figure second) {
    Interval one = first.amount().orElseThrow();
    Interval two = second.amount().orElseThrow();
    return one.contains(two) && !one.equals(two) ? second : first;
  }

  private static Figure narrowed(Figure figure, Interval interval) {
    return Scopes.stating(figure, new Stated.Amount(interval));
  }
}
