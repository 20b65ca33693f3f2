package org.gouji.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.drools.template.parser.DataListener;

/**
 * The texts of one sheet, row by row, as Drools' reader of decision tables hands them over, 表页内容.
 */
final class SheetContent implements DataListener {

  /**
   * One row with any text, 行.
   *
   * @param number counted from 1
   * @param cells texts by column, counted from 1; blank cells left out
   */
  record Row(int number, TreeMap<Integer, String> cells) {
    String text(int column) {
      return cells.getOrDefault(column, "");
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final String name;

  SheetContent(String name) {
    this.name = name;
  }

  @Override
  public void startSheet(String sheet) {
    // The reader does not call this.
  }

  @Override
  public void newRow(int rowNumber, int columns) {
    rows.add(new Row(rowNumber + 1, new TreeMap<>()));
  }

  @Override
  public void newCell(int row, int column, String value, int mergedColStart) {
    String text = value == null ? "" : value.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
    if (!text.isEmpty()) {
      rows.get(rows.size() - 1).cells().put(column + 1, text);
    }
  }

  @Override
  public void finishSheet() {
    rows.removeIf(row -> row.cells().isEmpty());
  }

  String name() {
    return name;
  }

  List<Row> rows() {
    return rows;
  }
}
