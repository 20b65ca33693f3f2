package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.gouji.workbook.WorkbookFixture.SheetFixture;

/** A synthetic table of districts whose total is computed, 合计公式样表. */
final class DistrictTable {

  private DistrictTable() {}

  /** Four districts, two columns of money; the total stands in row 7. */
  static SheetUnderTest table(Path folder, String name, Consumer<SheetFixture> more) {
    return SheetUnderTest.of(
        folder,
        name,
        s -> {
          s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "技改投资");
          district(s, 3, "东坡区");
          district(s, 4, "彭山区");
          district(s, 5, "仁寿县");
          district(s, 6, "洪雅县");
          s.text("A7", "合计");
          more.accept(s);
        });
  }

  static void district(SheetFixture s, int row, String name) {
    s.text("A" + row, name).number("B" + row, row).number("C" + row, row);
  }

  static void sums(SheetFixture s, String first, String second) {
    s.formula("B7", first, 18).formula("C7", second, 18);
  }

  static void assertObserved(SheetUnderTest sheet, String... observations) {
    assertThat(sheet.observations())
        .as("and nothing else is observed")
        .containsExactly(observations);
  }
}
