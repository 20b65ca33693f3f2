package org.gouji.rule.table;

import java.util.Map;

/**
 * A row of a tie-out table as a rule file, 勾稽表规则.
 *
 * @param drl the rule file the row stands for; it does not depend on where the row stands
 * @param row counted from 1
 * @param codeColumn the column of the code, counted from 1
 * @param columnOfLine the column of the sheet that a line of the rule file comes from
 */
public record TableRule(
    String code,
    String drl,
    String sheet,
    int row,
    int codeColumn,
    Map<Integer, Integer> columnOfLine) {

  public TableRule {
    columnOfLine = Map.copyOf(columnOfLine);
  }

  /** The column that a line of the rule file comes from; that of the code for what we wrote. */
  public int columnOf(int line) {
    return columnOfLine.getOrDefault(line, codeColumn);
  }

  /** The cell of the code, such as {@code 勾稽关系!A5}. */
  public String place() {
    return sheet + "!" + CellName.of(row, codeColumn);
  }
}
