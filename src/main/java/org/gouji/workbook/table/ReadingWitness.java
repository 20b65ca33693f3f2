package org.gouji.workbook.table;

import org.gouji.figure.SheetReading;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetRow;

/**
 * Is told what a reading recognises while it goes on, 识读见证: so that a layout can be explained as it
 * was used, and not as a second recognition would see it.
 */
public interface ReadingWitness {

  /** Looks away. */
  ReadingWitness NONE = new ReadingWitness() {};

  /** A table was recognised in the rows ahead; its rows follow. */
  default void table(SheetTop top, RecognisedTable table) {}

  /** A row of a table was read. */
  default void row(RecognisedTable table, SheetRow row, RowRole role) {}

  /** The sheet is done; it can still be read again. */
  default void sheet(Sheet sheet, SheetReading reading) {}
}
