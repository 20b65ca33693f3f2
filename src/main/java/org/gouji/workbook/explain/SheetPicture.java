package org.gouji.workbook.explain;

import java.util.List;

/**
 * The grid of a sheet with the role of each cell, 表页图; long and wide sheets are cut.
 *
 * @param columns letters of the columns shown
 * @param columnsLeftOut how many columns at the right are not shown
 */
public record SheetPicture(
    List<PictureColumn> columns, int columnsLeftOut, List<PictureLine> lines) {

  public SheetPicture {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** A column of the picture. */
  public record PictureColumn(String name, boolean hidden) {}

  /** A row of the picture, or rows left out of it. */
  public sealed interface PictureLine {
    int row();
  }

  /** A row as it stands. */
  public record ShownRow(int row, boolean hidden, List<PictureCell> cells) implements PictureLine {
    public ShownRow {
      cells = List.copyOf(cells);
    }
  }

  /** Rows that are not shown. */
  public record LeftOutRows(int row, int last) implements PictureLine {}

  /**
   * A cell of the picture.
   *
   * @param width columns it covers
   */
  public record PictureCell(String text, CellRole role, int width, boolean hidden) {}
}
