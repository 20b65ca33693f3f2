package org.gouji.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.ColumnSpan;
import org.gouji.workbook.table.HeaderRows;
import org.gouji.workbook.table.SideBySide.Panes;

/**
 * The rows that hold one of several tables next to each other, 并列表格的行: its columns only, down to
 * the title of a table that reaches across the empty columns between them.
 */
final class SpanRows implements Iterator<SheetRow> {

  private static final int TITLE_ROWS = 6;

  private final Iterator<SheetRow> rows;
  private final Panes panes;
  private final ColumnSpan span;
  private final Deque<SheetRow> ahead = new ArrayDeque<>();
  private boolean ended;
  private boolean dataSeen;

  SpanRows(Iterator<SheetRow> rows, Panes panes, ColumnSpan span) {
    this.rows = rows;
    this.panes = panes;
    this.span = span;
  }

  @Override
  public boolean hasNext() {
    if (!ended && dataSeen && look(0)) {
      ended = isBeforeTableAcross();
    }
    return !ended && look(0);
  }

  @Override
  public SheetRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SheetRow row = ahead.removeFirst();
    dataSeen |= HeaderRows.isData(row);
    return span.of(row);
  }

  private boolean isBeforeTableAcross() {
    int i = 0;
    while (i < TITLE_ROWS && look(i)) {
      SheetRow row = ahead.stream().skip(i).findFirst().orElseThrow();
      if (HeaderRows.isData(row)) {
        return false;
      }
      if (HeaderRows.isHeaderLike(row) && panes.isCrossedBy(row)) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** Whether there is a row so many rows ahead. */
  private boolean look(int rowsAhead) {
    while (ahead.size() <= rowsAhead && rows.hasNext()) {
      ahead.addLast(rows.next());
    }
    return ahead.size() > rowsAhead;
  }
}
