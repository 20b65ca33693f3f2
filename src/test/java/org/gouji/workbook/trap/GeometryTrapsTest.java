package org.gouji.workbook.trap;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Where tables stand on a sheet, 表格位置: side by side, stacked, continued, folded, with notes. */
class GeometryTrapsTest extends AreaTraps {

  static Stream<Arguments> fixtures() {
    return of("geometry");
  }
}
