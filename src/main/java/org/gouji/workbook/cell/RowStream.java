package org.gouji.workbook.cell;

import java.util.Iterator;

/** The rows of one sheet, read one at a time and kept by nobody, 行流. */
public interface RowStream extends Iterator<SheetRow>, AutoCloseable {

  @Override
  void close();
}
