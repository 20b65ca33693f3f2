package org.gouji.workbook.row;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.SheetRow;

/** The rows of a sheet with a bounded look ahead, 行窗口; a consumed row is kept by nobody. */
public final class RowWindow {

  private final Iterator<SheetRow> rows;
  private final Deque<SheetRow> ahead = new ArrayDeque<>();
  private int lastShown;

  public RowWindow(Iterator<SheetRow> rows) {
    this.rows = rows;
  }

  public boolean hasNext() {
    return !ahead.isEmpty() || rows.hasNext();
  }

  public SheetRow next() {
    SheetRow row = ahead.isEmpty() ? rows.next() : ahead.removeFirst();
    if (row.showsAnything()) {
      lastShown = row.index();
    }
    return row;
  }

  /** Number of the last consumed row that shows anything; 0 if there was none. */
  public int lastShown() {
    return lastShown;
  }

  public Optional<SheetRow> peek() {
    if (ahead.isEmpty() && rows.hasNext()) {
      ahead.addLast(rows.next());
    }
    return Optional.ofNullable(ahead.peekFirst());
  }

  /** The next rows, at most so many, without consuming them. */
  public List<SheetRow> ahead(int count) {
    while (ahead.size() < count && rows.hasNext()) {
      ahead.addLast(rows.next());
    }
    List<SheetRow> next = new ArrayList<>(count);
    for (SheetRow row : ahead) {
      if (next.size() == count) {
        break;
      }
      next.add(row);
    }
    return next;
  }
}
