package org.gouji.workbook.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a sheet with the cells the file states, in order, 行; rows count from 1. What is found
 * out about a row stays with it, for recognition asks the same of the same row many times; one
 * thread at a time may ask.
 */
public final class SheetRow {

  private final int index;
  private final boolean hidden;
  private final List<SheetCell> cells;
  private List<SheetCell> shown;
  private Object look;

  public SheetRow(int index, boolean hidden, List<SheetCell> cells) {
    this.index = index;
    this.hidden = hidden;
    this.cells = List.copyOf(cells);
  }

  public int index() {
    return index;
  }

  public boolean hidden() {
    return hidden;
  }

  public List<SheetCell> cells() {
    return cells;
  }

  /** The cells that show something, in order. */
  public List<SheetCell> shown() {
    if (shown == null) {
      shown = visible();
    }
    return shown;
  }

  private List<SheetCell> visible() {
    List<SheetCell> visible = new ArrayList<>(cells.size());
    for (SheetCell cell : cells) {
      if (cell.isShown()) {
        visible.add(cell);
      }
    }
    return visible.size() == cells.size() ? cells : List.copyOf(visible);
  }

  /** Whether a reader sees anything in the row. */
  public boolean showsAnything() {
    return shown == null ? showsOne() : !shown.isEmpty();
  }

  /** Of most rows the first cell tells, and the others need no look. */
  private boolean showsOne() {
    for (SheetCell cell : cells) {
      if (cell.isShown()) {
        return true;
      }
    }
    return false;
  }

  /** What a closer look at the row finds; the first time it is asked for, it is taken. */
  public <T> T look(Class<T> kind, Function<SheetRow, T> taken) {
    if (!kind.isInstance(look)) {
      look = taken.apply(this);
    }
    return kind.cast(look);
  }

  /** The number of the last column stated; 0 if there is none. */
  public int lastColumn() {
    return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).ref().column();
  }

  /** The cell in a column, counted from 1, if the file states one there. */
  public Optional<SheetCell> cell(int column) {
    // Rows without a gap are the rule.
    if (column <= cells.size() && column > 0) {
      SheetCell here = cells.get(column - 1);
      if (here.ref().column() == column) {
        return Optional.of(here);
      }
    }
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = cells.get(middle).ref().column();
      if (found == column) {
        return Optional.of(cells.get(middle));
      }
      if (found < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SheetRow that
        && index == that.index
        && hidden == that.hidden
        && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return 31 * index + cells.hashCode();
  }

  @Override
  public String toString() {
    return "SheetRow[index=" + index + ", hidden=" + hidden + ", cells=" + cells + "]";
  }
}
