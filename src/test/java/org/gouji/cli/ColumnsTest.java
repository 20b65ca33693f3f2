package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns line up on a terminal, in both scripts. */
class ColumnsTest {

  @Test
  void aChineseCharacterIsAsWideAsTwoOthers() {
    assertThat(Columns.width("错误")).isEqualTo(4);
    assertThat(Columns.width("（1）")).isEqualTo(5);
    assertThat(Columns.width("error 1")).isEqualTo(7);
  }

  @Test
  void numbersEndWhereTheirHeadingEnds() {
    assertThat(lines("错误", "核实", "规则类别"))
        .containsExactly("  错误  核实  规则类别", "    12     3  算术勾稽", "  2200     0  合计");
    assertThat(lines("error", "warning", "family"))
        .containsExactly(
            "  error  warning  family", "     12        3  算术勾稽", "   2200        0  合计");
  }

  @Test
  void aNumberWiderThanItsHeadingWidensTheColumn() {
    Columns columns = new Columns(List.of("错误", "规则类别"));
    columns.row(List.of("1234567", "合计"));

    assertThat(columns.lines()).containsExactly("     错误  规则类别", "  1234567  合计");
  }

  private static List<String> lines(String... heading) {
    Columns columns = new Columns(List.of(heading));
    columns.row(List.of("12", "3", "算术勾稽"));
    columns.row(List.of("2200", "0", "合计"));
    return columns.lines();
  }
}
