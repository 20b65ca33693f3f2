package org.gouji.workbook;

import java.util.ArrayList;
import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.workbook.row.FigureSink;

/** All figures of a sheet in memory, as a check needs them, 数据项汇集. */
final class KeptFigures implements FigureSink {

  private final List<Figure> figures = new ArrayList<>();

  @Override
  public void accept(Figure figure) {
    figures.add(figure);
  }

  @Override
  public boolean wantsRelations() {
    return true;
  }

  List<Figure> all() {
    return figures;
  }
}
