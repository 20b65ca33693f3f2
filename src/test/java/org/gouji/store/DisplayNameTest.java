package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is shown as its owner knows it and can do no harm, 显示名称. */
class DisplayNameTest {

  @ParameterizedTest
  @CsvSource({
    "2022年（成都）.xlsx, 2022年（成都）.xlsx",
    "../../etc/passwd, passwd",
    "C:\\报表\\成都.xlsx, 成都.xlsx",
    "<b>粗</b>.xlsx, b_.xlsx",
    "a\u202Exslx.exe, axslx.exe",
    "..., workbook.xlsx",
    "/, workbook.xlsx",
    ".隐藏.xlsx, 隐藏.xlsx"
  })
  void whatCouldLeadElsewhereOrDeceiveIsTakenOut(String given, String shown) {
    assertThat(DisplayName.of(given)).isEqualTo(shown);
  }

  @Test
  void aLongNameKeepsItsEnding() {
    assertThat(DisplayName.of("长".repeat(500) + ".xlsx")).hasSize(120).endsWith("长.xlsx");
  }

  @Test
  void aPathOfOursKeepsItsFolders() {
    assertThat(DisplayName.ofPath("成都/../2022/./表.xlsx")).isEqualTo("成都/2022/表.xlsx");
  }
}
