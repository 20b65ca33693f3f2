package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no number, or not one, are refused with a remedy. */
class RefusedNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "成都市", "一般", "三产", "十四五", "合计", "万元", "千亿元", "万人", "个", "千瓦", "一季度", "约", "三分之一",
        "4.5-", "前0", "百强", "A5"
      })
  void wordsAreNoNumbers(String text) {
    assertThatThrownBy(() -> WrittenNumber.parse(text))
        .isInstanceOfSatisfying(
            UnreadableNumberException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(UnreadableNumberException.Reason.NOT_A_NUMBER);
              assertThat(e).hasMessageContaining("write digits");
              assertThat(e.message(Locale.CHINESE)).contains("请填写数字");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "突破4000家,达到4114家",
        "5—8个",
        "20-30%",
        "1/3",
        "4000 4114",
        "2023-01-05",
        "1,23",
        "1.2.3",
        "1—6月",
        "10²",
        "15(3)",
        "12 345"
      })
  void oneTextHasOneNumber(String text) {
    assertThatThrownBy(() -> WrittenNumber.parse(text))
        .isInstanceOfSatisfying(
            UnreadableNumberException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(UnreadableNumberException.Reason.SEVERAL_NUMBERS);
              assertThat(e).hasMessageContaining("one number per cell");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E300000000", "1E-300000000", "0E999999999", "1E101", "1E99999999999"})
  @Timeout(5)
  void endlessExponentsAreRefusedAtOnce(String text) {
    assertThatThrownBy(() -> WrittenNumber.parse(text))
        .isInstanceOf(UnreadableNumberException.class);
  }

  @Test
  void anyMixtureOfWordsIsReadOrRefusedInOneSentence() {
    List<String> pieces =
        List.of(
            "5", "0", ".", "-", "1,234", "E9", "%", "万", "亿", "千", "百", "十", "三", "零", "点", "前",
            "第", "超过", "下降", "增长", "倍", "余", "以上", "约", "家", "千瓦", "百分之", "(", ")", " ");
    for (String first : pieces) {
      for (String second : pieces) {
        for (String third : pieces) {
          assertReadOrRefused(first + second + third);
        }
      }
    }
  }

  private static void assertReadOrRefused(String text) {
    try {
      WrittenNumber written = WrittenNumber.parse(text);
      for (Reading reading : Reading.values()) {
        assertThat(written.interval(reading, WrittenNumber.DEFAULT_ABOUT_BAND))
            .as(text)
            .isNotNull();
      }
    } catch (UnreadableNumberException refused) {
      assertThat(refused.message(Locale.CHINESE)).contains("请");
    }
  }

  @Test
  void aHundredDigitsAreEnough() {
    assertThat(WrittenNumber.parse("9".repeat(100)).number().precision()).isEqualTo(100);
    assertThatThrownBy(() -> WrittenNumber.parse("9".repeat(101)))
        .isInstanceOf(UnreadableNumberException.class)
        .hasMessageContaining("out of limits");
    assertThatThrownBy(() -> WrittenNumber.parse("9".repeat(1_000_000)))
        .isInstanceOf(UnreadableNumberException.class);
  }
}
