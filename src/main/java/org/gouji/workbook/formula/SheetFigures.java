package org.gouji.workbook.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gouji.figure.Figure;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/**
 * The figures of one sheet by cell, 数据项分布, arranged so that a question about a range costs as much
 * as its columns are many, not its rows.
 */
final class SheetFigures {

  /** Digits that are set apart in some way are meant as a number, whatever they come to. */
  private static final Pattern DIGITS = Pattern.compile("[-+\\s]*+\\d[\\d\\h\\s,，.．]*+[%％]?+\\s*+");

  /** The figures of one column by row. */
  private static final class Column {
    private final NavigableMap<Integer, Figure> byRow = new TreeMap<>();
    private final NavigableMap<Integer, Figure> texts = new TreeMap<>();
    private final BitSet united = new BitSet();
    private final NavigableMap<Integer, UnitOfMeasure> unitFrom = new TreeMap<>();
  }

  private final NavigableMap<Integer, Column> columns = new TreeMap<>();
  private final BitSet rows = new BitSet();

  SheetFigures(List<Figure> figures, NumberMap numbers, UnitTable units) {
    figures.forEach(figure -> refOf(figure).ifPresent(ref -> add(figure, ref, numbers)));
    columns.values().forEach(column -> findUnits(column, units));
  }

  static Optional<CellRef> refOf(Figure figure) {
    return figure.source() instanceof Source.Cell cell
        ? Optional.of(CellRef.parse(cell.cell()))
        : Optional.empty();
  }

  private void add(Figure figure, CellRef ref, NumberMap numbers) {
    Column column = columns.computeIfAbsent(ref.column(), each -> new Column());
    column.byRow.put(ref.row(), figure);
    rows.set(ref.row());
    if (statesNumber(figure) && !numbers.isNumber(ref)) {
      column.texts.put(ref.row(), figure);
    }
  }

  /** Whether a number stands there, be its unit known or not. */
  static boolean isNumber(Figure figure) {
    return figure.written().number().isPresent();
  }

  private static boolean statesNumber(Figure figure) {
    return isNumber(figure)
        || figure.stated() instanceof Stated.Unreadable text
            && DIGITS.matcher(text.text()).matches();
  }

  private static void findUnits(Column column, UnitTable units) {
    column.byRow.forEach(
        (row, figure) ->
            Optional.of(figure.written().unit())
                .filter(unit -> figure.hasAmount() && !unit.isEmpty())
                .flatMap(units::find)
                .ifPresent(unit -> addUnit(column, row, unit)));
  }

  private static void addUnit(Column column, int row, UnitOfMeasure unit) {
    column.united.set(row);
    if (column.unitFrom.isEmpty() || !column.unitFrom.lastEntry().getValue().equals(unit)) {
      column.unitFrom.put(row, unit);
    }
  }

  boolean isFigure(CellRef ref) {
    Column column = columns.get(ref.column());
    return column != null && column.byRow.containsKey(ref.row());
  }

  boolean isRowOfFigures(int row) {
    return rows.get(row);
  }

  boolean isColumnOfFigures(int column) {
    return columns.containsKey(column);
  }

  /** The first row of figures that a column of the range has. */
  Optional<Integer> firstRow(CellRange range, int column) {
    return Optional.ofNullable(columns.get(column))
        .map(figures -> figures.byRow.ceilingKey(range.first().row()))
        .filter(row -> row <= range.last().row());
  }

  /** Figures of the range whose numbers stand there as text. */
  List<Figure> texts(CellRange range) {
    List<Figure> found = new ArrayList<>();
    columns(range)
        .forEach(
            column ->
                found.addAll(
                    column
                        .texts
                        .subMap(range.first().row(), true, range.last().row(), true)
                        .values()));
    return found;
  }

  /** The units of the figures of the range; one may come several times. */
  List<UnitOfMeasure> units(CellRange range) {
    List<UnitOfMeasure> found = new ArrayList<>();
    columns(range).forEach(column -> found.addAll(units(column, range)));
    return found;
  }

  private static List<UnitOfMeasure> units(Column column, CellRange range) {
    int first = column.united.nextSetBit(range.first().row());
    if (first < 0 || first > range.last().row()) {
      return List.of();
    }
    List<UnitOfMeasure> found = new ArrayList<>();
    found.add(column.unitFrom.floorEntry(first).getValue());
    found.addAll(column.unitFrom.subMap(first, false, range.last().row(), true).values());
    return found;
  }

  private Collection<Column> columns(CellRange range) {
    return columns.subMap(range.first().column(), true, range.last().column(), true).values();
  }
}
