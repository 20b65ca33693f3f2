package org.gouji.workbook;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gouji.workbook.cell.SheetRow;

/** The rows of a sheet from one on, 自某行起的行. */
final class RowsFrom implements Iterator<SheetRow> {

  private final Iterator<SheetRow> rows;
  private Optional<SheetRow> next;

  RowsFrom(Iterator<SheetRow> rows, int first) {
    this.rows = rows;
    this.next = advance();
    while (next.filter(row -> row.index() < first).isPresent()) {
      next = advance();
    }
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public SheetRow next() {
    SheetRow row = next.orElseThrow(NoSuchElementException::new);
    next = advance();
    return row;
  }

  private Optional<SheetRow> advance() {
    return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
  }
}
