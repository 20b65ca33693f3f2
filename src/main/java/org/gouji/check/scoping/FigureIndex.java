package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * make whatever needs them undecidable, so nothing is found (semantics: two statements of the same
 * figure).
 */
final class FigureIndex {
  /** Subtotals that do not say of what; two of them in one table are two figures. */
  private static final Set<String> NAMELESS = Set.of("小计", "计", "合计", "subtotal");

  private final Map<FigureKey, List<Figure>> byKey = new HashMap<>();
  private final Map<SeriesKey, Set<FigureKey>> bySeries = new HashMap<>();

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
    for (Figure figure : figures) {
      if (isUsable(figure)) {
        byKey.computeIfAbsent(figure.key(), key -> new ArrayList<>()).add(figure);
        bySeries
            .computeIfAbsent(SeriesKey.of(figure), key -> new LinkedHashSet<>())
            .add(figure.key());
      }
    }
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
    return byKey.getOrDefault(key, List.of());
  }

  /** The keys of one series, one for each span. */
  Set<FigureKey> series(SeriesKey key) {
    return bySeries.getOrDefault(key, Set.of());
  }

  /** The figures of each key that is stated, in no order. */
  Map<FigureKey, List<Figure>> byKey() {
    return byKey;
  }

  Optional<Figure> find(FigureKey key) {
    return settle(statements(key));
  }

  /** The figure as the asker's own table states it, else its document, else any. */
  Optional<Figure> find(FigureKey key, Figure asker) {
    List<Figure> all = statements(key);
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
    return common.map(interval -> narrowed(mostPrecise(known), interval));
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
