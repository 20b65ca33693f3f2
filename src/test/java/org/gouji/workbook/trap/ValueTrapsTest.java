package org.gouji.workbook.trap;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What stands in a cell of numbers, 单元格数值. */
class ValueTrapsTest extends AreaTraps {

  static Stream<Arguments> fixtures() {
    return of("value");
  }
}
