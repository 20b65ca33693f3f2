package org.gouji.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers in Chinese characters: 二十一, 三百五十, 一万二千, 二〇二七, 三点五.
 *
 * @param stepExponent power of ten of the last printed place: 8 for 三亿, −1 for 三点五
 */
public record ChineseNumeral(BigDecimal number, int stepExponent) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Map<Character, Integer> UNITS =
      Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);
  private static final String FORMAL = "〇两壹贰叁肆伍陆柒捌玖拾佰仟萬億";
  private static final String PLAIN = "零二一二三四五六七八九十百千万亿";
  private static final int MAX_LENGTH = 40;

  /** A regular expression for a run of numeral characters, sparing 千瓦 and 百分点. */
  static final String PATTERN =
      "(?:[零〇一二两三四五六七八九十万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]|千(?![瓦克米帕卡伏焦升赫安])|百(?!分))+" + "(?:点[零〇一二三四五六七八九]+)?";

  /** The numeral these characters write; empty if they write none. */
  public static Optional<ChineseNumeral> read(String written) {
    if (written.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String plain = plain(written);
    int point = plain.indexOf('点');
    if (point < 0) {
      return whole(plain)
          .map(number -> new ChineseNumeral(new BigDecimal(number), trailingExponent(plain)));
    }
    String decimals = plain.substring(point + 1);
    return whole(plain.substring(0, point))
        .map(number -> new BigDecimal(number + "." + positional(decimals)))
        .map(number -> new ChineseNumeral(number, -decimals.length()));
  }

  private static String plain(String written) {
    StringBuilder plain = new StringBuilder(written);
    for (int i = 0; i < plain.length(); i++) {
      int formal = FORMAL.indexOf(plain.charAt(i));
      if (formal >= 0) {
        plain.setCharAt(i, PLAIN.charAt(formal));
      }
    }
    return plain.toString();
  }

  private static Optional<BigInteger> whole(String plain) {
    boolean digitsOnly = plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    return digitsOnly ? Optional.of(new BigInteger(positional(plain))) : new Places().read(plain);
  }

  private static String positional(String digits) {
    StringBuilder ascii = new StringBuilder();
    digits.chars().forEach(c -> ascii.append(DIGITS.indexOf(c)));
    return ascii.toString();
  }

  /** 万 and 亿 at the end are printed like a unit: 三亿 is exact to a 亿, not to one. */
  private static int trailingExponent(String plain) {
    int exponent = 0;
    for (int i = plain.length() - 1; i >= 0; i--) {
      char c = plain.charAt(i);
      if (c != '万' && c != '亿') {
        break;
      }
      exponent += UNITS.get(c);
    }
    return exponent;
  }

  /** Adds up digit × place, section by section (万, 亿). */
  private static final class Places {
    private BigInteger total = BigInteger.ZERO;
    private BigInteger section = BigInteger.ZERO;
    private int digit = -1;
    private int lastPlace = Integer.MAX_VALUE;
    private boolean afterZero;

    Optional<BigInteger> read(String plain) {
      for (int i = 0; i < plain.length(); i++) {
        int value = DIGITS.indexOf(plain.charAt(i));
        boolean understood = value >= 0 ? digit(value) : place(UNITS.get(plain.charAt(i)), i == 0);
        if (!understood) {
          return Optional.empty();
        }
      }
      return Optional.of(total.add(section).add(lastDigit()));
    }

    private boolean digit(int value) {
      if (digit > 0) {
        return false;
      }
      afterZero |= value == 0;
      digit = value == 0 ? -1 : value;
      return true;
    }

    private boolean place(int exponent, boolean first) {
      return exponent >= 4 ? bigPlace(exponent, first) : smallPlace(exponent, first);
    }

    private boolean smallPlace(int exponent, boolean first) {
      boolean impliedOne = digit < 0 && (first || exponent == 1);
      if (exponent >= lastPlace && lastPlace < 4 || digit < 0 && !impliedOne) {
        return false;
      }
      section = section.add(BigInteger.valueOf(impliedOne ? 1 : digit).multiply(power(exponent)));
      settle(exponent);
      return true;
    }

    private boolean bigPlace(int exponent, boolean first) {
      BigInteger amount = section.add(digit > 0 ? BigInteger.valueOf(digit) : BigInteger.ZERO);
      if (first) {
        amount = BigInteger.ONE;
      }
      if (exponent == 8) {
        amount = amount.add(total);
        total = BigInteger.ZERO;
      }
      if (amount.signum() == 0) {
        return false;
      }
      total = total.add(amount.multiply(power(exponent)));
      section = BigInteger.ZERO;
      settle(exponent);
      return true;
    }

    private void settle(int exponent) {
      digit = -1;
      lastPlace = exponent;
      afterZero = false;
    }

    /** 三百五 is 350 and 一万二 is 12000, but 三百零五 is 305. */
    private BigInteger lastDigit() {
      if (digit < 0) {
        return BigInteger.ZERO;
      }
      BigInteger value = BigInteger.valueOf(digit);
      boolean colloquial = !afterZero && lastPlace > 1 && lastPlace != Integer.MAX_VALUE;
      return colloquial ? value.multiply(power(lastPlace - 1)) : value;
    }

    private static BigInteger power(int exponent) {
      return BigInteger.TEN.pow(exponent);
    }
  }
}
