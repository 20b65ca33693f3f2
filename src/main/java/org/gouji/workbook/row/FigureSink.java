package org.gouji.workbook.row;

import org.gouji.figure.Figure;

/** Takes the figures of a sheet one by one as they are made, 数据项接收. */
@FunctionalInterface
public interface FigureSink {

  void accept(Figure figure);

  /**
   * Whether it is also to be found out which figures make up which. That takes all rows of a table,
   * so only who keeps the figures anyway should ask for it.
   */
  default boolean wantsRelations() {
    return false;
  }
}
