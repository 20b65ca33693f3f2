package org.gouji.workbook.table;

import org.gouji.figure.ObservationKind;
import org.gouji.workbook.cell.CellRef;

/**
 * What recognition has to say about a table, 识别说明: what was taken from elsewhere and must be asked.
 *
 * @param place the cell it is about
 * @param words the words it rests on
 */
public record Remark(ObservationKind kind, CellRef place, String words) {}
