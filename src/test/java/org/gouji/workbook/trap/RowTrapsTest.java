package org.gouji.workbook.trap;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Totals, parts, indents, groups and lists down the rows, 行标题识别. */
class RowTrapsTest extends AreaTraps {

  static Stream<Arguments> fixtures() {
    return of("row");
  }
}
