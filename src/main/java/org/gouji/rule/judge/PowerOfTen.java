package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Interval;

/**
 * A slip by a power of ten, 数量级错位: what a wrong unit (元, 千元, 万元, 亿元) or a lost decimal point does
 * to a number.
 *
 * @param exponent by which power of ten the number must be multiplied to be right
 */
record PowerOfTen(int exponent) {

  /** The slips that units and decimal points produce, the likeliest first. */
  static final List<PowerOfTen> USUAL =
      List.of(4, -4, 3, -3, 8, -8, 1, -1, 2, -2).stream().map(PowerOfTen::new).toList();

  BigDecimal factor() {
    return BigDecimal.ONE.scaleByPowerOfTen(exponent);
  }

  Interval applyTo(Interval interval) {
    return interval.times(factor());
  }

  /** What people do wrong to arrive at such a factor. */
  Bilingual words() {
    return switch (Math.abs(exponent)) {
      case 1 -> new Bilingual("小数点错一位", "a decimal point off by one place");
      case 2 -> new Bilingual("百分数与小数混用或小数点错两位", "a percentage against a fraction, or two places");
      case 3 -> new Bilingual("计量单位相差千倍", "units a thousand apart");
      case 4 ->
          new Bilingual(
              "计量单位相差万倍（如万元与亿元）",
              "units ten thousand apart (such as ten thousand and a hundred million CNY)");
      case 8 ->
          new Bilingual(
              "计量单位相差亿倍（元与亿元）", "units a hundred million apart (CNY and a hundred million CNY)");
      default -> new Bilingual("数量级错位", "a wrong order of magnitude");
    };
  }

  /** The factor as text: {@code ×10000} or {@code ÷10000}. */
  String sign() {
    BigDecimal size = BigDecimal.ONE.scaleByPowerOfTen(Math.abs(exponent));
    return (exponent > 0 ? "×" : "÷") + size.toPlainString();
  }
}
