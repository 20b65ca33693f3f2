package org.gouji.check.scoping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.figure.Figure;
import org.gouji.figure.Source;
import org.gouji.workbook.cell.CellRef;

/**
 * The amounts of one sheet as its columns, or as its rows, 表格的列或行. A line is one column (or row), a
 * place one row (or column) in it.
 */
final class TableLines {
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

  private final TreeMap<Integer, TreeMap<Integer, Figure>> lines = new TreeMap<>();
  private final Map<String, Figure> years = new HashMap<>();
  private final boolean columns;

  private TableLines(boolean columns) {
    this.columns = columns;
  }

  static TableLines of(List<Figure> figures, boolean columns) {
    TableLines table = new TableLines(columns);
    figures.forEach(table::add);
    return table;
  }

  private void add(Figure figure) {
    String cell = figure.source() instanceof Source.Cell at ? at.cell() : "";
    if (!figure.hasAmount() || !CELL.matcher(cell).matches()) {
      return;
    }
    CellRef ref = CellRef.parse(cell);
    int line = columns ? ref.column() : ref.row();
    int place = columns ? ref.row() : ref.column();
    lines.computeIfAbsent(line, key -> new TreeMap<>()).put(place, figure);
    years.putIfAbsent(yearKey(line, figure, figure.period().code()), figure);
  }

  TreeMap<Integer, TreeMap<Integer, Figure>> lines() {
    return lines;
  }

  Optional<Figure> at(int line, int place) {
    return Optional.ofNullable(lines.get(line)).map(figures -> figures.get(place));
  }

  /** The same line's figure of the year before the one at the place. */
  Optional<Figure> yearBefore(int line, int place) {
    return at(line, place)
        .filter(figure -> figure.period().isKnown())
        .map(figure -> years.get(yearKey(line, figure, figure.period().yearBefore().code())));
  }

  /** The lines within so many of one, the nearest first, what stands before it ahead. */
  List<Integer> near(int line, int reach) {
    List<Integer> all = List.copyOf(lines.keySet());
    int at = all.indexOf(line);
    return IntStream.rangeClosed(1, reach)
        .flatMap(distance -> IntStream.of(at - distance, at + distance))
        .filter(index -> index >= 0 && index < all.size())
        .mapToObj(all::get)
        .toList();
  }

  private static String yearKey(int line, Figure figure, String period) {
    return String.join(
        "|",
        String.valueOf(line),
        figure.subject().code(),
        figure.entity(),
        figure.indicator(),
        period);
  }
}
