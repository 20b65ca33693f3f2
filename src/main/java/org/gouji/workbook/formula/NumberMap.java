package org.gouji.workbook.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.SheetShape;

/**
 * Where the numbers of a sheet stand and what of it is hidden, 数值分布: a few bits for each cell, as
 * sums refer to cells that no table holds.
 */
public final class NumberMap {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1949);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** More columns than this are numbered on no form. */
  private static final BigDecimal LAST_COLUMN_NUMBER = BigDecimal.valueOf(99);

  private final NavigableMap<Integer, BitSet> numbers = new TreeMap<>();
  private final Map<Integer, BitSet> years = new TreeMap<>();
  private final Map<Integer, BitSet> ordinals = new TreeMap<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns;

  public NumberMap(SheetShape shape) {
    this.hiddenColumns = shape.hiddenColumns();
  }

  /** The same rows; each is looked at when it is taken. */
  public Iterator<SheetRow> noting(Iterator<SheetRow> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public SheetRow next() {
        SheetRow row = rows.next();
        note(row);
        return row;
      }
    };
  }

  private void note(SheetRow row) {
    if (row.hidden()) {
      hiddenRows.set(row.index());
    }
    for (SheetCell cell : row.cells()) {
      if (cell.content() instanceof NumberContent number) {
        set(numbers, cell.ref());
        if (isWholeBetween(number.value(), FIRST_YEAR, LAST_YEAR)) {
          set(years, cell.ref());
        } else if (isWholeBetween(number.value(), BigDecimal.ONE, LAST_COLUMN_NUMBER)) {
          set(ordinals, cell.ref());
        }
      }
    }
  }

  private static boolean isWholeBetween(BigDecimal value, BigDecimal first, BigDecimal last) {
    return value.compareTo(first) >= 0
        && value.compareTo(last) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }

  boolean isNumber(CellRef ref) {
    return has(numbers, ref);
  }

  /** Whether all numbers of a row are years or numbers of columns, as in a header. */
  boolean isHeadingRow(int row) {
    return numbers.keySet().stream()
        .map(column -> new CellRef(row, column))
        .filter(this::isNumber)
        .allMatch(ref -> has(years, ref) || has(ordinals, ref));
  }

  /** Whether all numbers of a column are years, as in a column of labels. */
  boolean isYearColumn(int column) {
    return numbers.containsKey(column)
        && numbers.get(column).equals(years.getOrDefault(column, new BitSet()));
  }

  int lastRow() {
    return numbers.values().stream().mapToInt(BitSet::length).max().orElse(0);
  }

  int lastColumn() {
    return numbers.isEmpty() ? 0 : numbers.lastKey();
  }

  boolean isHidden(CellRef ref) {
    return hiddenRows.get(ref.row()) || hiddenColumns.get(ref.column());
  }

  /** Whether hidden cells of the range hold a number. */
  boolean hidesNumber(CellRange range) {
    return columns(range).entrySet().stream()
        .anyMatch(column -> hidesNumber(column.getKey(), column.getValue(), range));
  }

  private boolean hidesNumber(int column, BitSet rows, CellRange range) {
    if (hiddenColumns.get(column)) {
      int next = rows.nextSetBit(range.first().row());
      return next >= 0 && next <= range.last().row();
    }
    int row = hiddenRows.nextSetBit(range.first().row());
    while (row >= 0 && row <= range.last().row()) {
      if (rows.get(row)) {
        return true;
      }
      row = hiddenRows.nextSetBit(row + 1);
    }
    return false;
  }

  /** The first number of each column of the range, from the top. */
  List<CellRef> topNumbers(CellRange range) {
    List<CellRef> found = new ArrayList<>();
    columns(range)
        .forEach(
            (column, rows) -> {
              int row = rows.nextSetBit(range.first().row());
              if (row >= 0 && row <= range.last().row()) {
                found.add(new CellRef(row, column));
              }
            });
    return found;
  }

  private Map<Integer, BitSet> columns(CellRange range) {
    return numbers.subMap(range.first().column(), true, range.last().column(), true);
  }

  private static boolean has(Map<Integer, BitSet> cells, CellRef ref) {
    BitSet rows = cells.get(ref.column());
    return rows != null && rows.get(ref.row());
  }

  private static void set(Map<Integer, BitSet> cells, CellRef ref) {
    cells.computeIfAbsent(ref.column(), column -> new BitSet()).set(ref.row());
  }
}
