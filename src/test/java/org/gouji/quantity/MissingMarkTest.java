package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingMarkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\u3000", "—", "——", "–", "-", "－", "−", "…", "……", "x", "X", "×", "不详", "n.a.",
        "NA", "N/A", "无", "/", "／", "#", "无 ", "…………", "----", "..", "**", "——①", "-*", "…[1]", "空",
        "（保密）", "未公布", "不适用", "\u00A0", "##", "x(1)"
      })
  void marksForNoFigureAreMissing(String text) {
    assertThat(MissingMark.of(text)).isEqualTo(MissingMark.MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", " #ref! "})
  void cellErrorsAreBroken(String text) {
    assertThat(MissingMark.of(text)).isEqualTo(MissingMark.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "-1", "成都市", "5067", "零", "####", "①", "0*", "xx市", "(1)"})
  void zeroIsAValueAndNotMissing(String text) {
    assertThat(MissingMark.of(text)).isEqualTo(MissingMark.PRESENT);
  }
}
