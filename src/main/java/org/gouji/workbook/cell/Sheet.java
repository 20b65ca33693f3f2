package org.gouji.workbook.cell;

import java.util.function.Consumer;

/** A sheet that can be read, as often as needed, row by row, 工作表. */
public interface Sheet {

  SheetEntry entry();

  default String name() {
    return entry().name();
  }

  /** What one must know before the first row is interpreted: merged cells, hidden columns, size. */
  SheetShape shape();

  /** A new pass over the rows the file states, from the top; to be closed by the caller. */
  RowStream rows();

  default void forEachRow(Consumer<SheetRow> reader) {
    try (RowStream rows = rows()) {
      rows.forEachRemaining(reader);
    }
  }
}
