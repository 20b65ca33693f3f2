package org.gouji.workbook.formula;

import org.gouji.figure.Figure;
import org.gouji.workbook.cell.CellRef;

/** A figure that its workbook computed by adding cells, 求和单元格. */
record Sum(CellRef ref, Figure figure, SumFormula formula) {}
