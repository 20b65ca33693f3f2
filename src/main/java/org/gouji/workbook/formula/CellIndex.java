package org.gouji.workbook.formula;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/** Things that stand in cells, found by cell or range, 单元格索引; in order of columns, then rows. */
final class CellIndex<T> {

  private final NavigableMap<Integer, NavigableMap<Integer, T>> byColumn = new TreeMap<>();

  void put(CellRef ref, T thing) {
    byColumn.computeIfAbsent(ref.column(), column -> new TreeMap<>()).put(ref.row(), thing);
  }

  boolean isEmpty() {
    return byColumn.isEmpty();
  }

  Optional<T> at(CellRef ref) {
    return Optional.ofNullable(byColumn.get(ref.column())).map(rows -> rows.get(ref.row()));
  }

  Stream<T> all() {
    return byColumn.values().stream().flatMap(rows -> rows.values().stream());
  }

  Stream<T> in(CellRange range) {
    return byColumn
        .subMap(range.first().column(), true, range.last().column(), true)
        .values()
        .stream()
        .flatMap(rows -> in(range, rows));
  }

  private static <T> Stream<T> in(CellRange range, NavigableMap<Integer, T> rows) {
    return rows.subMap(range.first().row(), true, range.last().row(), true).values().stream();
  }
}
