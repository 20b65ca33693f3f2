package org.gouji.workbook.trap;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The same tables as other programs save them, 文件格式. */
class FormatTrapsTest extends AreaTraps {

  static Stream<Arguments> fixtures() {
    return of("format");
  }
}
