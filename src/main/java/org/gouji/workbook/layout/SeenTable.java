package org.gouji.workbook.layout;

import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.SheetTop;

/**
 * A table as a reading recognised it, 已识别的表.
 *
 * @param top the rows it was recognised in
 */
public record SeenTable(SheetTop top, RecognisedTable table) {}
