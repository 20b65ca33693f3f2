package org.gouji.samples;

import java.util.List;

/**
 * One workbook of the samples, 样例填报表.
 *
 * @param unit who hands it in
 * @param remarks lines of a hidden sheet 填报说明, none if empty
 */
record SampleFile(
    SampleName name, String unit, String day, List<Table> tables, List<String> remarks) {
  SampleFile {
    tables = List.copyOf(tables);
    remarks = List.copyOf(remarks);
  }

  SampleFile(SampleName name, String unit, String day, List<Table> tables) {
    this(name, unit, day, tables, List.of());
  }
}
