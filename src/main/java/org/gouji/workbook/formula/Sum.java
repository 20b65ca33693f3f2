package org.gouji.workbook.formula;

import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.formula.SumFormula.Way;

/** A figure that its workbook computed by adding cells, 求和单元格. */
record Sum(CellRef ref, Figure figure, SumFormula formula) {

  /** Subtotals pass over the subtotals in their range. */
  boolean passesOver(Optional<Sum> inner) {
    return formula.way() == Way.SUBTOTAL
        && inner.filter(sum -> sum.formula().way() == Way.SUBTOTAL).isPresent();
  }
}
