package org.gouji.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gouji.workbook.cell.Ahead;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetRow;

/** Rows that a second thread reads ahead of whoever makes figures of them, 预读行. */
final class RowsAhead implements RowStream {

  private static final long LONG_SHEET = 100_000;
  private static final int ROWS_OF_A_BATCH = 256;

  private final RowStream rows;
  private final Ahead<List<SheetRow>> batches;
  private Iterator<SheetRow> batch = List.<SheetRow>of().iterator();

  private RowsAhead(RowStream rows) {
    this.rows = rows;
    this.batches = new Ahead<>(this::readBatch);
  }

  /** The rows of a sheet, read ahead if it is long enough to be worth it. */
  static RowStream of(Sheet sheet) {
    boolean worthIt = sheet.shape().cellCount() > LONG_SHEET;
    return worthIt ? new RowsAhead(sheet.rows()) : sheet.rows();
  }

  private Optional<List<SheetRow>> readBatch() {
    List<SheetRow> read = new ArrayList<>(ROWS_OF_A_BATCH);
    while (read.size() < ROWS_OF_A_BATCH && rows.hasNext()) {
      read.add(rows.next());
    }
    return Optional.of(read).filter(some -> !some.isEmpty());
  }

  @Override
  public boolean hasNext() {
    if (!batch.hasNext() && batches.hasNext()) {
      batch = batches.next().iterator();
    }
    return batch.hasNext();
  }

  @Override
  public SheetRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the sheet has no further row");
    }
    return batch.next();
  }

  @Override
  public void close() {
    batches.close();
    rows.close();
  }
}
