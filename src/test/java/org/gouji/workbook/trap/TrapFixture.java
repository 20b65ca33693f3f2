package org.gouji.workbook.trap;

import java.util.List;

/**
 * A workbook with a trap in it and what must be read in spite of it, 识读样例.
 *
 * @param name trap and outcome
 * @param what the trap in one sentence
 * @param file the workbook's name without ending
 */
record TrapFixture(
    String area,
    String name,
    String what,
    String file,
    List<FixtureFormat> formats,
    List<ExpectedSheet> sheets) {

  List<GridSheet> grids() {
    return sheets.stream().map(ExpectedSheet::grid).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
