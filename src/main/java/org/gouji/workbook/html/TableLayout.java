package org.gouji.workbook.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the columns the cells of a table fall into, 表格排布, with those that reach further down. */
final class TableLayout {

  private static final int MOST_DIGITS = 5;

  /** A cell, the column it starts in and how far it reaches. */
  record Slot(Element cell, int column, int width, int height) {
    int lastColumn() {
      return column + width - 1;
    }
  }

  private final int mostColumns;
  private final int[] taken;
  private int widest;

  TableLayout(int mostColumns) {
    this.mostColumns = mostColumns;
    this.taken = new int[mostColumns + 2];
  }

  /** The rows of a table in their order, its caption first. */
  List<Element> lines(Element table) {
    return table.select("caption, tr");
  }

  /**
   * The cells of the next row.
   *
   * @param rowsLeft the rows from this one to the last; no cell reaches further
   */
  List<Slot> row(Element line, int rowsLeft) {
    List<Slot> slots = new ArrayList<>();
    int column = 1;
    for (Element cell : cells(line)) {
      while (column <= mostColumns && taken[column] > 0) {
        column++;
      }
      int span = Math.max(1, span(cell, "colspan"));
      int width = Math.min(span, mostColumns + 2 - column);
      int down = span(cell, "rowspan");
      int height = down == 0 ? rowsLeft : Math.min(down, rowsLeft);
      slots.add(new Slot(cell, column, width, height));
      for (int i = column; i < column + width && i <= mostColumns; i++) {
        taken[i] = Math.max(taken[i], height);
      }
      column += width;
      widest = Math.max(widest, Math.min(column, taken.length) - 1);
      if (column > mostColumns + 1) {
        break;
      }
    }
    goDown();
    return slots;
  }

  private static List<Element> cells(Element line) {
    return line.nodeName().equals("caption")
        ? List.of(line)
        : line.children().stream()
            .filter(child -> child.nodeName().equals("td") || child.nodeName().equals("th"))
            .toList();
  }

  private void goDown() {
    for (int i = 1; i <= widest; i++) {
      taken[i] = Math.max(0, taken[i] - 1);
    }
  }

  /** A number of columns or rows; whatever is no number means one. */
  private static int span(Element cell, String attribute) {
    String text = cell.attr(attribute).strip();
    return text.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(text) : 1;
  }
}
