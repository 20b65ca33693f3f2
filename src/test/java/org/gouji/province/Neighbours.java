package org.gouji.province;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The cells around a cell, 相邻单元格. */
final class Neighbours {
  private final List<Cell> cells;
  private final Map<String, Cell> byPlace = new HashMap<>();
  private final Map<String, List<Cell>> bySeries = new HashMap<>();

  Neighbours(List<Cell> cells) {
    this.cells = cells;
    cells.forEach(cell -> byPlace.put(place(cell, cell.row(), cell.column()), cell));
  }

  private static String place(Cell cell, int row, int column) {
    return cell.file() + cell.sheet() + " " + row + " " + column;
  }

  Optional<Cell> inNextColumn(Cell cell) {
    return printed(Optional.ofNullable(byPlace.get(place(cell, cell.row(), cell.column() + 1))));
  }

  /** The same figure one period earlier, with periods of one kind in the order of their codes. */
  Optional<Cell> inPeriodBefore(Cell cell) {
    List<Cell> series = bySeries.computeIfAbsent(seriesOf(cell), this::series);
    int at = series.indexOf(cell);
    return printed(at < 1 ? Optional.empty() : Optional.of(series.get(at - 1)));
  }

  private List<Cell> series(String name) {
    return cells.stream()
        .filter(cell -> seriesOf(cell).equals(name))
        .sorted((a, b) -> a.period().compareTo(b.period()))
        .toList();
  }

  private static String seriesOf(Cell cell) {
    String kind = cell.period().replaceAll("\\d+", "0");
    return cell.region() + "|" + cell.measure().code() + "|" + kind;
  }

  /** A part of the same column below a total, or of the same row for a sum of indicators. */
  Optional<Cell> partOf(Cell whole, Random random) {
    boolean isTotal = inRow(whole, whole.row() - 1).isEmpty();
    List<Cell> parts =
        whole.measure().isAmount() && isTotal
            ? Stream.iterate(whole.row() + 1, row -> row + 1)
                .map(row -> inRow(whole, row))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList()
            : List.of();
    return parts.isEmpty()
        ? Optional.empty()
        : printed(Optional.of(parts.get(random.nextInt(parts.size()))));
  }

  private Optional<Cell> inRow(Cell cell, int row) {
    return Optional.ofNullable(byPlace.get(place(cell, row, cell.column())));
  }

  private static Optional<Cell> printed(Optional<Cell> cell) {
    return cell.filter(found -> !found.text().isEmpty());
  }
}
