package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of counts with their names at the end, 计数表: columns line up where a Chinese character is
 * as wide as two others.
 */
final class Columns {
  private static final String GAP = "  ";

  private final List<String> heading;
  private final List<List<String>> rows = new ArrayList<>();

  Columns(List<String> heading) {
    this.heading = List.copyOf(heading);
    rows.add(this.heading);
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Lines with every column right-aligned but the last. */
  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    int last = cells.size() - 1;
    for (int column = 0; column < last; column++) {
      String cell = cells.get(column);
      line.append(GAP).append(" ".repeat(width(column) - width(cell))).append(cell);
    }
    return line.append(GAP).append(cells.get(last)).toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  /** Places a text takes on a terminal. */
  static int width(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  private static boolean isWide(int point) {
    boolean fullWidth = point >= 0xFF01 && point <= 0xFF60;
    boolean punctuation = point >= 0x3000 && point <= 0x303F;
    return Character.isIdeographic(point) || fullWidth || punctuation;
  }
}
