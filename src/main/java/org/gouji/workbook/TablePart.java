package org.gouji.workbook;

import java.util.List;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.workbook.table.RecognisedTable;

/** A table as it was read, or one of the parts it was cut into for printing, 表格分段. */
record TablePart(RecognisedTable table, List<Figure> figures, List<Composition> compositions) {

  TablePart {
    figures = List.copyOf(figures);
    compositions = List.copyOf(compositions);
  }

  boolean has(String id) {
    return figures.stream().anyMatch(figure -> figure.id().equals(id));
  }

  TablePart with(List<Composition> changed) {
    return new TablePart(table, figures, changed);
  }
}
