package org.gouji.plan.text.scan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.plan.text.scan.Amount.Shape;
import org.gouji.plan.text.scan.Amount.Value;
import org.gouji.quantity.Qualifier;

/** Recognises sizes and counts without a digit, 无数字的数量: 万亿级, 千亿产业, 上百家, 数十, 翻番, 全覆盖, 零的突破. */
final class Sizes {
  private static final Map<String, String> MAGNITUDES =
      Map.of(
          "万亿", "1", "千亿", "1000", "百亿", "100", "十亿", "10", "五千亿", "5000", "三千亿", "3000", "两千亿",
          "2000", "五百亿", "500");
  private static final Map<String, Integer> ROUGHLY = Map.of("上百", 100, "上千", 1000, "上万", 10_000);

  private static final String DOUBLED = "倍增";

  private record Phrase(String words, String number, String unit, Qualifier qualifier) {}

  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase("零的突破", "1", "个", Qualifier.AT_LEAST),
          new Phrase("零突破", "1", "个", Qualifier.AT_LEAST),
          new Phrase("全覆盖", "100", "%", Qualifier.EXACT),
          new Phrase("翻两番", "4", "倍", Qualifier.EXACT),
          new Phrase("翻一番", "2", "倍", Qualifier.EXACT),
          new Phrase("翻番", "2", "倍", Qualifier.EXACT),
          new Phrase(DOUBLED, "2", "倍", Qualifier.EXACT));

  private final Units units;

  Sizes(Units units) {
    this.units = units;
  }

  Optional<Amount> at(String text, int at) {
    return phrase(text, at).or(() -> roughly(text, at)).or(() -> magnitude(text, at));
  }

  private static Optional<Amount> phrase(String text, int at) {
    return PHRASES.stream()
        .filter(phrase -> text.startsWith(phrase.words(), at))
        .filter(phrase -> !phrase.words().equals(DOUBLED) || isDoubled(text, at))
        .findFirst()
        .map(
            phrase -> {
              int end = at + phrase.words().length();
              return Amount.one(
                  at,
                  end,
                  Shape.PHRASE,
                  new Value(new BigDecimal(phrase.number()), phrase.unit(), at, end),
                  Optional.of(phrase.qualifier()));
            });
  }

  /** 数量实现倍增; 倍增计划 and 提质倍增 are names and rhetoric. */
  private static boolean isDoubled(String text, int at) {
    int end = at + DOUBLED.length();
    boolean last = end >= text.length() || !Character.isLetter(text.charAt(end));
    return last && at > 0 && "现数量值额模入".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 上百家: at least a hundred. */
  private Optional<Amount> roughly(String text, int at) {
    return ROUGHLY.entrySet().stream()
        .filter(word -> text.startsWith(word.getKey(), at))
        .findFirst()
        .flatMap(
            word -> {
              int unitAt = at + word.getKey().length();
              return units
                  .at(text, unitAt)
                  .map(
                      unit ->
                          Amount.one(
                              at,
                              unitAt + unit.length(),
                              Shape.ONE,
                              new Value(
                                  BigDecimal.valueOf(word.getValue()),
                                  unit,
                                  at,
                                  unitAt + unit.length()),
                              Optional.of(Qualifier.AT_LEAST)));
            });
  }

  private Optional<Amount> magnitude(String text, int at) {
    if (at > 0 && (Digits.isDigit(text, at - 1) || Numerals.isNumeral(text, at - 1))) {
      return Optional.empty();
    }
    return MAGNITUDES.entrySet().stream()
        .filter(word -> text.startsWith(word.getKey(), at))
        .findFirst()
        .flatMap(word -> magnitude(text, at, at + word.getKey().length(), word.getKey()));
  }

  private static Optional<Amount> magnitude(String text, int at, int end, String word) {
    int unit = text.startsWith("元", end) ? end + 1 : end;
    boolean named = unit < text.length() && Character.isLetter(text.charAt(unit));
    if (!named) {
      return Optional.empty();
    }
    boolean whole = word.equals("万亿");
    return Optional.of(
        Amount.one(
            at,
            unit,
            Shape.MAGNITUDE,
            new Value(new BigDecimal(MAGNITUDES.get(word)), whole ? "万亿元" : "亿元", at, unit),
            Optional.empty()));
  }
}
