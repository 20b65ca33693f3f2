package org.gouji.workbook.table;

import java.util.Optional;

/** One way to find the next table in the rows ahead, 表格识别方式. */
public interface TableRecognition {

  Optional<RecognisedTable> recognise(SheetTop top);
}
