package org.gouji.workbook;

import java.util.List;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.workbook.table.RecognisedTable;

/**
 * A table as it was read, or one of the parts it was cut into for printing, 表格分段.
 *
 * @param goesOn whether it is a further part of the table before, right of it, below or on the next
 *     sheet, or might be
 */
record TablePart(
    RecognisedTable table, boolean goesOn, List<Figure> figures, List<Composition> compositions) {

  TablePart {
    figures = List.copyOf(figures);
    compositions = List.copyOf(compositions);
  }

  boolean has(String id) {
    return figures.stream().anyMatch(figure -> figure.id().equals(id));
  }

  TablePart with(List<Composition> changed) {
    return new TablePart(table, goesOn, figures, changed);
  }
}
