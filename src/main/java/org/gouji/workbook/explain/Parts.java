package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.figure.Composition;
import org.gouji.workbook.cell.CellRef;

/** Compositions of cells brought together as compositions of rows or of columns, 行列构成. */
final class Parts {

  /**
   * A row, or a column, and those it is made up of.
   *
   * @param across the columns, or rows, in which that holds
   */
  record Whole(int line, boolean exhaustive, SortedSet<Integer> parts, SortedSet<Integer> across) {}

  private record Key(int line, boolean exhaustive, SortedSet<Integer> parts) {}

  private final Map<Key, Whole> rows = new LinkedHashMap<>();
  private final Map<Key, Whole> columns = new LinkedHashMap<>();

  /** The compositions whose whole stands in a table. */
  static Parts of(WitnessedTable seen, List<Composition> compositions) {
    Parts parts = new Parts();
    for (Composition composition : compositions) {
      CellRef whole = Placed.ofLocator(composition.whole());
      if (seen.contains(whole)) {
        parts.add(whole, composition);
      }
    }
    return parts;
  }

  private void add(CellRef whole, Composition composition) {
    SortedSet<Integer> partRows = new TreeSet<>();
    SortedSet<Integer> partColumns = new TreeSet<>();
    composition.parts().stream()
        .map(Placed::ofLocator)
        .forEach(
            part -> {
              partRows.add(part.row());
              partColumns.add(part.column());
            });
    boolean acrossColumns = partRows.size() == 1 && partRows.contains(whole.row());
    if (acrossColumns) {
      Key key = new Key(whole.column(), composition.exhaustive(), partColumns);
      put(columns, key, whole.row());
    } else {
      put(rows, new Key(whole.row(), composition.exhaustive(), partRows), whole.column());
    }
  }

  private static void put(Map<Key, Whole> wholes, Key key, int across) {
    wholes
        .computeIfAbsent(key, k -> new Whole(k.line(), k.exhaustive(), k.parts(), new TreeSet<>()))
        .across()
        .add(across);
  }

  List<Whole> rows() {
    return new ArrayList<>(rows.values());
  }

  List<Whole> columns() {
    return new ArrayList<>(columns.values());
  }
}
