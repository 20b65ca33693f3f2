package org.gouji.workbook.xls;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.WorkbookException;

/** The second pass over a sheet, 工作表逐行读取: cells that come in order put together into rows. */
final class XlsRows implements RowStream {

  private final Iterator<SheetCell> cells;
  private final IntPredicate hidden;
  private final XlsStream stream;
  private final String sheet;
  private Optional<SheetCell> ahead;

  XlsRows(Iterator<SheetCell> cells, IntPredicate hidden, XlsStream stream, String sheet) {
    this.cells = cells;
    this.hidden = hidden;
    this.stream = stream;
    this.sheet = sheet;
    this.ahead = advance();
  }

  @Override
  public boolean hasNext() {
    return ahead.isPresent();
  }

  @Override
  public SheetRow next() {
    int row = ahead.orElseThrow(() -> new NoSuchElementException("no further row")).ref().row();
    List<SheetCell> inRow = new ArrayList<>();
    while (ahead.filter(cell -> cell.ref().row() == row).isPresent()) {
      inRow.add(ahead.get());
      ahead = advance();
    }
    return new SheetRow(row, hidden.test(row), inRow);
  }

  private Optional<SheetCell> advance() {
    try {
      return cells.hasNext() ? Optional.of(cells.next()) : Optional.empty();
    } catch (WorkbookException refused) {
      throw refused;
    } catch (RuntimeException e) {
      throw stream.broken(Optional.of(sheet), e);
    }
  }

  @Override
  public void close() {
    ahead = Optional.empty();
  }
}
