package org.gouji.workbook.trap;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Units, periods and places that stand outside the table, 单位、报告期与地区. */
class ContextTrapsTest extends AreaTraps {

  static Stream<Arguments> fixtures() {
    return of("context");
  }
}
