package org.gouji.workbook.trap;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Headers over several rows, years as columns, parts of columns, 表头识别. */
class HeaderTrapsTest extends AreaTraps {

  static Stream<Arguments> fixtures() {
    return of("header");
  }
}
