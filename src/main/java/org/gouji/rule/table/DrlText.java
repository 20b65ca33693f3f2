package org.gouji.rule.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule file in the making, 规则文件书写: remembers which cell each line comes from. */
final class DrlText {

  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Integer> columns = new HashMap<>();
  private final TableRow<RowColumn> row;
  private int lines;

  DrlText(TableRow<RowColumn> row) {
    this.row = row;
  }

  void line(String words) {
    text.append(words).append('\n');
    lines++;
  }

  void lines(List<String> many) {
    many.forEach(this::line);
  }

  void line(RowColumn from, String words) {
    line(words);
    columns.put(lines, row.place(from));
  }

  /** An annotation with a quoted text. */
  void quoted(RowColumn from, String name, String words) {
    line(from, "  @" + name + "(" + literal(words) + ")");
  }

  static String literal(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  String text() {
    return text.toString();
  }

  Map<Integer, Integer> columns() {
    return columns;
  }
}
