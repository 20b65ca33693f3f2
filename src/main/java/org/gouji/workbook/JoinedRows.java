package org.gouji.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.Mark;
import org.gouji.figure.Source;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.table.RecognisedTable;

/**
 * Joins the parts of a table whose rows go on under the same header further right, further down or
 * on the next sheet, 续表合并: the total of one part is that of the rows of all. Where it cannot be told
 * which total has which rows, they are some of its parts, not all.
 */
final class JoinedRows {

  private final List<TablePart> parts;

  /** Of each figure, which of the columns of figures it stands in. */
  private final Map<String, Integer> places = new HashMap<>();

  private JoinedRows(List<TablePart> parts) {
    this.parts = parts;
    for (TablePart part : parts) {
      Map<Integer, Integer> columns = columns(part.table());
      part.figures().forEach(figure -> places.put(figure.id(), columns.get(columnOf(figure))));
    }
  }

  private static Map<Integer, Integer> columns(RecognisedTable table) {
    Map<Integer, Integer> columns = new HashMap<>();
    table.figureColumns().forEach(column -> columns.put(column.column(), columns.size()));
    return columns;
  }

  /** The same parts in the same order, with the compositions of those that belong together. */
  static List<TablePart> join(List<TablePart> parts) {
    List<TablePart> joined = new ArrayList<>();
    for (int from = 0; from < parts.size(); ) {
      int to = from + 1;
      while (to < parts.size() && continues(parts.subList(from, to), parts.get(to))) {
        to++;
      }
      List<TablePart> group = parts.subList(from, to);
      joined.addAll(group.size() > 1 ? new JoinedRows(group).joined() : group);
      from = to;
    }
    return joined;
  }

  private static boolean continues(List<TablePart> above, TablePart next) {
    RecognisedTable first = above.get(0).table();
    return first.context().title().equals(next.table().context().title())
        && first.headers().equals(next.table().headers())
        && above.stream().allMatch(part -> Collections.disjoint(entities(part), entities(next)));
  }

  private static Set<String> entities(TablePart part) {
    Set<String> entities = new HashSet<>();
    part.figures().forEach(figure -> entities.add(figure.entity() + " " + figure.period()));
    return entities;
  }

  private List<TablePart> joined() {
    List<TablePart> joined = new ArrayList<>();
    for (TablePart part : parts) {
      joined.add(part.with(part.compositions().stream().map(this::overAll).toList()));
    }
    return joined;
  }

  private Composition overAll(Composition own) {
    boolean total = own.exhaustive() && own.basis().equals(Composition.TOTAL);
    return total ? overAll(own, places.get(own.whole())) : own;
  }

  private Composition overAll(Composition own, int place) {
    boolean only = totals(place) == 1 && figures(place, this::isWhole).count() == 1;
    return new Composition(
        own.whole(), only ? allParts(own, place) : own.parts(), only, own.basis());
  }

  private long totals(int place) {
    return parts.stream()
        .flatMap(part -> part.compositions().stream())
        .filter(each -> each.exhaustive() && places.get(each.whole()) == place)
        .count();
  }

  private List<String> allParts(Composition own, int place) {
    return figures(place, figure -> !isWhole(figure) && !figure.is(Mark.OF_WHICH))
        .map(Figure::id)
        .filter(id -> own.parts().contains(id) || !isBeside(own, id))
        .toList();
  }

  private boolean isWhole(Figure figure) {
    return figure.is(Mark.TOTAL);
  }

  /** Whether a figure stands in the part of the total and yet was not taken for one of its rows. */
  private boolean isBeside(Composition own, String id) {
    return parts.stream().anyMatch(part -> part.has(id) && part.has(own.whole()));
  }

  private Stream<Figure> figures(int place, Predicate<Figure> some) {
    return parts.stream()
        .flatMap(part -> part.figures().stream())
        .filter(figure -> places.get(figure.id()) == place)
        .filter(some);
  }

  private static int columnOf(Figure figure) {
    return figure.source() instanceof Source.Cell cell ? CellRef.parse(cell.cell()).column() : 0;
  }
}
