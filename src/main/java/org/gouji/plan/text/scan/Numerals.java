package org.gouji.plan.text.scan;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.quantity.ChineseNumeral;

/**
 * A numeral of Chinese characters in running text, 汉字数字.
 *
 * @param end just behind it
 */
record Numerals(BigDecimal number, int end) {
  private static final String CHARACTERS = "零〇一二两三四五六七八九十百千";
  private static final int LONGEST = 8;

  static Optional<Numerals> at(String text, int at) {
    if (!isNumeral(text, at) || isNumeral(text, at - 1)) {
      return Optional.empty();
    }
    int end = at;
    while (isNumeral(text, end) && end - at < LONGEST) {
      end++;
    }
    int behind = end;
    return ChineseNumeral.read(text.substring(at, end))
        .map(numeral -> new Numerals(numeral.number(), behind));
  }

  static boolean isNumeral(String text, int at) {
    return at >= 0 && at < text.length() && CHARACTERS.indexOf(text.charAt(at)) >= 0;
  }
}
