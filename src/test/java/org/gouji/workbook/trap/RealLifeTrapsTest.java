package org.gouji.workbook.trap;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables as publishers print them, several traps in each, 综合样例. */
class RealLifeTrapsTest extends AreaTraps {

  static Stream<Arguments> fixtures() {
    return of("real-life");
  }
}
