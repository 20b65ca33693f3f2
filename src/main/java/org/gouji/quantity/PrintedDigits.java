package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of a printed number with their multiplier (万, 亿), and what stands before and behind.
 *
 * @param between the 余 or 多 that stood next to the multiplier, if any
 * @param inCharacters whether the digits were Chinese characters
 */
record PrintedDigits(
    String before,
    BigDecimal number,
    BigDecimal halfStep,
    Optional<QualifierWords.Word> between,
    String behind,
    boolean inCharacters) {

  private static final Pattern ASCII =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern CHARACTERS =
      Pattern.compile("[+-]?(" + ChineseNumeral.PATTERN + ")");

  /** 千 belongs to 千瓦 and its kin, 百 to 百分点. */
  private static final Pattern MULTIPLIER =
      Pattern.compile("^(?:十|百(?!分)|千(?![瓦克米帕卡伏焦升赫安字])|万|亿)+");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Optional<PrintedDigits> find(String plain) {
    Matcher ascii = ASCII.matcher(plain);
    if (ascii.find()) {
      BigDecimal number = DecimalLimits.read(ascii.group());
      return Optional.of(around(plain, ascii, number, -number.scale(), false));
    }
    Matcher characters = CHARACTERS.matcher(plain);
    if (!characters.find() || isBareMultiplier(characters)) {
      return Optional.empty();
    }
    BigDecimal sign = characters.group().startsWith("-") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    return ChineseNumeral.read(characters.group(1))
        .map(
            numeral ->
                around(
                    plain,
                    characters,
                    numeral.number().multiply(sign),
                    numeral.stepExponent(),
                    true));
  }

  /** 万元 alone is a unit; only 上万元 or 近千家 is a number without a digit. */
  private static boolean isBareMultiplier(Matcher characters) {
    return characters.start() == 0 && characters.group().matches("[百千万亿佰仟萬億]+");
  }

  private static PrintedDigits around(
      String plain, Matcher found, BigDecimal number, int stepExponent, boolean inCharacters) {
    String rest = plain.substring(found.end());
    Optional<QualifierWords.Word> word = between(rest);
    rest = after(word, rest);
    Matcher multiplier = MULTIPLIER.matcher(rest);
    int exponent = 0;
    if (multiplier.find()) {
      exponent = exponent(multiplier.group());
      rest = rest.substring(multiplier.end());
    }
    Optional<QualifierWords.Word> second = between(rest);
    return new PrintedDigits(
        plain.substring(0, found.start()),
        scaled(number, exponent),
        scaled(HALF, exponent + stepExponent),
        word.or(() -> second),
        after(second, rest),
        inCharacters);
  }

  private static Optional<QualifierWords.Word> between(String rest) {
    return QualifierWords.startOf(rest, QualifierWords.Place.BETWEEN);
  }

  private static String after(Optional<QualifierWords.Word> word, String rest) {
    return word.map(found -> rest.substring(found.text().length())).orElse(rest);
  }

  private static int exponent(String multiplier) {
    int exponent = 0;
    for (char c : multiplier.toCharArray()) {
      exponent +=
          switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 8;
          };
    }
    return exponent;
  }

  /** Plain scale: a whole number has no negative scale, so it prints without an exponent. */
  private static BigDecimal scaled(BigDecimal number, int exponent) {
    BigDecimal moved = DecimalLimits.require(number.scaleByPowerOfTen(exponent));
    return moved.scale() < 0 ? moved.setScale(0) : moved;
  }
}
