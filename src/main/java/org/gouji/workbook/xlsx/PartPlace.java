package org.gouji.workbook.xlsx;

import java.util.Optional;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/** Where in which file we are reading, for the sake of messages, 部件位置. */
record PartPlace(Opening opening, Optional<String> sheet, String part) {

  ReadLimits limits() {
    return opening.limits();
  }

  void checkTime() {
    opening.checkTime(sheet);
  }

  WorkbookException beyond(Limit limit) {
    return opening.beyond(limit, sheet);
  }

  WorkbookException broken(String what) {
    return broken(what, null);
  }

  WorkbookException broken(String what, Throwable cause) {
    return new WorkbookException(
        WorkbookFault.BROKEN_PART, opening.path(), sheet, cause, part, what);
  }

  WorkbookException doctype() {
    return new WorkbookException(WorkbookFault.DOCTYPE, opening.path(), sheet, null, part);
  }
}
