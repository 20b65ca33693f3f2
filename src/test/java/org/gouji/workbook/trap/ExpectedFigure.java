package org.gouji.workbook.trap;

import java.util.List;

/**
 * A figure that a careful person reads in a cell, 应识读数据项.
 *
 * @param entities what it may be called, the first as it is written; the same for all lists: any of
 *     them is right
 * @param periods that are codes such as 2023 and 2023-01/06, empty if none is said
 * @param values a number in the written unit, {@code -} missing, {@code !} broken, {@code ?} a text
 *     that is no number, {@code @2023-06} a day or month
 * @param units empty if none is stated
 * @param marks that must be there; others may
 */
record ExpectedFigure(
    String cell,
    List<String> entities,
    List<String> paths,
    List<String> periods,
    List<String> values,
    List<String> units,
    String qualifier,
    List<String> marks) {

  /** Whether it states no amount, so that there is nothing to have a unit. */
  boolean isWithoutAmount() {
    return values.stream().anyMatch(value -> value.matches("[-!?]|@.*"));
  }

  boolean isMissing() {
    return values.contains("-");
  }
}
