package org.gouji.check.scoping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Mark;
import org.gouji.figure.Source;
import org.gouji.issue.ScopeKey;

/**
 * Keys of scopes about single statements, 表述标识: the table tells statements of one figure apart, and
 * only where one table states a figure twice does the cell or clause have to.
 */
final class StatementKeys {
  private final List<Figure> figures;
  private final FigureIndex index;
  private final Map<Place, String> details = new HashMap<>();
  private final boolean itemsMayMeet;
  private Optional<Map<ScopeKey, Integer>> outside = Optional.empty();

  /** A table as a detail names it: millions of keys share a few of these texts. */
  private record Place(String document, String sheet, String scope, String prefix) {}

  StatementKeys(List<Figure> figures, FigureIndex index) {
    this.figures = figures;
    this.index = index;
    this.itemsMayMeet = figures.stream().anyMatch(StatementKeys::mayMeetStatistic);
  }

  /** An item of a list that says as much as a statistic may stand in one table with it. */
  private static boolean mayMeetStatistic(Figure figure) {
    return figure.is(Mark.LIST_ITEM)
        && !figure.indicator().isEmpty()
        && figure.period().isKnown()
        && !figure.subject().region().isEmpty();
  }

  ScopeKey of(Figure figure, String prefix) {
    if (isRepeated(figure)) {
      return Scopes.keyOf(figure, prefix + figure.source().locator());
    }
    String sheet = figure.source() instanceof Source.Cell cell ? cell.sheet() : "";
    Place place = new Place(figure.source().document(), sheet, figure.scope(), prefix);
    String detail =
        details.computeIfAbsent(
            place, any -> Scopes.keyOf(figure, prefix + Scopes.tableOf(figure)).detail());
    return new ScopeKey(figure.subject(), figure.indicator(), figure.period(), detail);
  }

  private boolean isRepeated(Figure figure) {
    int times = inIndex(figure);
    if (itemsMayMeet || !FigureIndex.isUsable(figure)) {
      ScopeKey key = Scopes.keyOf(figure, Scopes.tableOf(figure));
      times += outside().getOrDefault(key, 0);
    }
    return times > 1;
  }

  /** What a figure that can be compared states may be stated again as a target or as an actual. */
  private int inIndex(Figure figure) {
    int times = 0;
    for (FigureKind kind : FigureKind.values()) {
      FigureKey key =
          new FigureKey(
              kind,
              figure.subject(),
              figure.indicator(),
              figure.scope(),
              figure.period().start(),
              figure.period().end());
      for (Figure other : index.statements(key)) {
        if (other.period().equals(figure.period()) && isInOneTable(other, figure)) {
          times++;
        }
      }
    }
    return times;
  }

  private static boolean isInOneTable(Figure one, Figure other) {
    return one.source() instanceof Source.Cell first && other.source() instanceof Source.Cell second
        ? first.sheet().equals(second.sheet()) && first.file().equals(second.file())
        : Scopes.tableOf(one).equals(Scopes.tableOf(other));
  }

  /** How often figures are stated that the index leaves out; they are seldom judged one by one. */
  private Map<ScopeKey, Integer> outside() {
    if (outside.isEmpty()) {
      Map<ScopeKey, Integer> times = new HashMap<>();
      figures.stream()
          .filter(figure -> !FigureIndex.isUsable(figure))
          .map(figure -> Scopes.keyOf(figure, Scopes.tableOf(figure)))
          .forEach(key -> times.merge(key, 1, Integer::sum));
      outside = Optional.of(times);
    }
    return outside.get();
  }
}
