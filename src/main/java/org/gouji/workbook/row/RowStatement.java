package org.gouji.workbook.row;

import java.util.List;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.workbook.table.ValueHeading;

/**
 * What a row says about all its numbers, 行内共同信息.
 *
 * @param entity what the row is about, as written
 * @param period the period of the row, or that of the table
 * @param heading what its label says, where rows are indicators
 * @param owners names of the rows it is a part of, the outermost first
 */
record RowStatement(
    RowLabels labels,
    RowKind kind,
    Subject subject,
    String entity,
    Period period,
    ValueHeading heading,
    List<String> owners,
    boolean hidden) {}
