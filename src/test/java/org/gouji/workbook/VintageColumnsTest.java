package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two columns that state one year's figure, first as preliminary and then as verified, 数据版本. */
class VintageColumnsTest {

  @TempDir Path folder;

  private SheetUnderTest columns(String name, String one, String other) {
    return SheetUnderTest.of(
        folder,
        name,
        s -> {
          s.text("A1", "四川省工业增加值（单位：亿元）").texts("A2", "地区", one, other);
          s.text("A3", "成都市").number("B3", 5067).number("C3", 5100);
          s.text("A4", "眉山市").number("B4", 500).number("C4", 501);
        });
  }

  @Test
  void preliminaryAndVerifiedColumnsStateOneYear() {
    SheetUnderTest sheet = columns("preliminary-and-verified", "2020年（初步核算）", "2020年（最终核实）");

    assertThat(sheet.figure("B3").key()).isEqualTo(sheet.figure("C3").key());
  }
}
