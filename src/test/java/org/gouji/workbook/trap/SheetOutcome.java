package org.gouji.workbook.trap;

import java.util.List;
import java.util.Map;

/**
 * How the reading of one sheet compares with what must be read, 识读比对结果.
 *
 * @param owed figures that must be read
 * @param given figures that were read
 * @param right figures with every field right
 * @param rightByField figures of those owed with this field right
 * @param faults one line for each difference, with its cell
 */
record SheetOutcome(
    int owed, int given, int right, Map<Field, Integer> rightByField, List<String> faults) {

  SheetOutcome {
    rightByField = Map.copyOf(rightByField);
    faults = List.copyOf(faults);
  }
}
