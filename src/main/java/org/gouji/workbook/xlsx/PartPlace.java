package org.gouji.workbook.xlsx;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/** Where in which file we are reading, for the sake of messages, 部件位置. */
record PartPlace(Path path, Optional<String> sheet, String part, ReadLimits limits) {

  WorkbookException beyond(Limit limit) {
    return WorkbookException.beyond(limit, limits, path, sheet);
  }

  WorkbookException broken(String what) {
    return broken(what, null);
  }

  WorkbookException broken(String what, Throwable cause) {
    return new WorkbookException(WorkbookFault.BROKEN_PART, path, sheet, cause, part, what);
  }

  WorkbookException doctype() {
    return new WorkbookException(WorkbookFault.DOCTYPE, path, sheet, null, part);
  }
}
