package org.gouji.workbook.trap;

import java.util.List;
import java.util.SortedMap;
import org.gouji.workbook.cell.CellRef;

/**
 * What reading one sheet of a fixture must give, 应有识读结果.
 *
 * @param observed kinds of observations with their cell or {@code *}, such as UNIT_MISSING B4, or
 *     UNIT_MISSING/UNIT_UNKNOWN * for either of two
 * @param sums compositions that must be found, such as {@code B4=B5+B6}
 * @param noSums compositions that must not
 */
record ExpectedSheet(
    GridSheet grid,
    SortedMap<CellRef, ExpectedFigure> figures,
    List<String> observed,
    List<String> sums,
    List<String> noSums) {}
