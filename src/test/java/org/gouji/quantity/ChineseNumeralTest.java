package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {
  private static final String[] DIGITS = "零 一 二 三 四 五 六 七 八 九".split(" ");

  @Test
  void everyNumberBelowAHundredThousandIsRead() {
    for (int number = 1; number < 100_000; number++) {
      String spelt = spell(number);
      assertThat(ChineseNumeral.read(spelt).map(n -> n.number().intValueExact()))
          .as(spelt)
          .contains(number);
    }
  }

  @Test
  void largeNumbersAreReadSectionBySection() {
    assertRead("一亿二千三百万", "123000000");
    assertRead("一万亿", "1000000000000");
    assertRead("三千零五亿零二十万", "300500200000");
    assertRead("万亿", "1000000000000");
    assertRead("三亿五", "350000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"十四五", "百千", "一二三万", "二十十", "三百百"})
  void disorderIsRefused(String text) {
    assertThat(ChineseNumeral.read(text)).isEmpty();
  }

  private static void assertRead(String text, String number) {
    assertThat(ChineseNumeral.read(text).orElseThrow().number())
        .as(text)
        .isEqualByComparingTo(new BigDecimal(number));
  }

  /** School spelling, written independently of the reader. */
  private static String spell(int number) {
    if (number >= 10_000) {
      int rest = number % 10_000;
      String zero = rest > 0 && rest < 1000 ? "零" : "";
      return spell(number / 10_000) + "万" + zero + (rest == 0 ? "" : spell(rest));
    }
    StringBuilder text = new StringBuilder();
    boolean zero = false;
    String[] places = {"", "十", "百", "千"};
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        zero = text.length() > 0;
        continue;
      }
      text.append(zero ? "零" : "").append(DIGITS[digit]).append(places[place]);
      zero = false;
    }
    return text.toString();
  }
}
