package org.gouji.workbook;

import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.row.RowWindow;
import org.gouji.workbook.table.ColumnSpan;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.SheetTop;
import org.gouji.workbook.table.SideBySide.Panes;

/**
 * Tables next to each other on a sheet, 并排表通读: each is read over the rows as if the sheet had its
 * columns only.
 */
final class TablesBeside implements AutoCloseable {

  private final SheetPass pass;
  private final Panes panes;
  private final List<Pane> open;

  TablesBeside(SheetPass pass, Panes panes, int from) {
    this.pass = pass;
    this.panes = panes;
    this.open = panes.spans().stream().map(span -> new Pane(span, from)).toList();
  }

  /**
   * Reads the tables and what follows beside the longest of them.
   *
   * @param from the row up to which tables are read in any case
   * @return the last row read
   */
  int read(int from) {
    int end = from;
    for (int read = 1; read > 0; ) {
      read = 0;
      for (Pane pane : open) {
        while (pane.hasTableWithin(end)) {
          end = Math.max(end, pane.readTable());
          read++;
        }
      }
    }
    for (Pane pane : open) {
      pane.passOverUpTo(end);
    }
    return end;
  }

  @Override
  public void close() {
    open.forEach(Pane::close);
  }

  /** One of the tables, being read. */
  private final class Pane {

    private final ColumnSpan span;
    private final RowStream stream;
    private final RowWindow rows;
    private Optional<RecognisedTable> ahead = Optional.empty();
    private boolean begun;

    Pane(ColumnSpan span, int from) {
      this.span = span;
      this.stream = pass.rows();
      this.rows = new RowWindow(new SpanRows(new RowsFrom(stream, from), panes, span));
    }

    /** Whether the next table begins beside what was read of the others. */
    boolean hasTableWithin(int end) {
      if (ahead.isEmpty()) {
        ahead = pass.recognise(top());
      }
      return ahead.filter(table -> !begun || table.firstDataRow() <= end).isPresent();
    }

    private SheetTop top() {
      return pass.top(rows, span, Optional.of(panes.around()));
    }

    int readTable() {
      pass.read(rows, top(), ahead.orElseThrow(), span.first() > 1);
      ahead = Optional.empty();
      begun = true;
      return rows.lastShown();
    }

    void passOverUpTo(int end) {
      while (rows.peek().filter(row -> row.index() <= end).isPresent()) {
        pass.passOver(rows.next());
      }
    }

    void close() {
      stream.close();
    }
  }
}
