package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a printed number apart: words before, digits, multiplier, unit, words behind. */
final class NumberParser {
  private static final Pattern NEGATIVE_IN_BRACKETS = Pattern.compile("^\\(([\\d.]+%?)\\)$");

  /** Digits inside a unit follow a letter: m2, CO2. Any other digit is a second number. */
  private static final Pattern FURTHER_NUMBER = Pattern.compile("(?<![A-Za-z\\d])\\d");

  private static final Pattern NO_UNIT = Pattern.compile("^[-+=<>~^.:;,?!]");

  /** A word such as 一般 is no number; numeral characters count only before one of these. */
  private static final Pattern UNIT_AFTER_CHARACTERS =
      Pattern.compile(
          "|[个家户条项张位台套人所座件名批类大支款部辆架组间处片次倍成元吨亩公斤米年月天强%‰]"
              + "|元人民币|人民币|美元|个?百分点|千[瓦克米]|千瓦时|公[里斤顷]|平方[公千]?[米里]|立方米|吨标准煤|人次");

  private final String text;
  private final List<QualifierWords.Word> words = new ArrayList<>();

  private NumberParser(String text) {
    this.text = text;
  }

  static WrittenNumber parse(String text) {
    if (text.length() > 3 * DecimalLimits.MAX_DIGITS) {
      throw new UnreadableNumberException(
          text.substring(0, 20) + "…", UnreadableNumberException.Reason.NOT_A_NUMBER);
    }
    String plain = PrintedText.plain(text);
    return SetPhrase.read(text, plain).orElseGet(() -> new NumberParser(text).read(plain));
  }

  private WrittenNumber read(String plain) {
    String signed = NEGATIVE_IN_BRACKETS.matcher(plain).replaceFirst("-$1");
    Optional<String> fraction = Fraction.unitOf(signed);
    PrintedDigits digits =
        PrintedDigits.find(Fraction.without(signed))
            .orElseThrow(() -> refuse(UnreadableNumberException.Reason.NOT_A_NUMBER));
    readBefore(digits.before());
    digits.between().ifPresent(words::add);
    String unit = readBehind(digits.behind());
    if (FURTHER_NUMBER.matcher(unit).find()) {
      throw refuse(UnreadableNumberException.Reason.SEVERAL_NUMBERS);
    }
    if (NO_UNIT.matcher(unit).find()) {
      throw refuse(UnreadableNumberException.Reason.NOT_A_NUMBER);
    }
    if (digits.inCharacters() && !UNIT_AFTER_CHARACTERS.matcher(unit).matches()) {
      throw refuse(UnreadableNumberException.Reason.NOT_A_NUMBER);
    }
    return written(digits, fraction.or(() -> Optional.of(unit).filter(u -> !u.isEmpty())));
  }

  private void readBefore(String before) {
    String rest = before;
    while (!rest.isEmpty()) {
      QualifierWords.Word word =
          QualifierWords.startOf(rest, QualifierWords.Place.BEFORE)
              .orElseThrow(() -> refuse(UnreadableNumberException.Reason.NOT_A_NUMBER));
      words.add(word);
      rest = rest.substring(word.text().length());
    }
  }

  private String readBehind(String behind) {
    String rest = behind;
    Optional<QualifierWords.Word> word = QualifierWords.endOf(rest);
    while (word.isPresent()) {
      words.add(word.get());
      rest = rest.substring(0, rest.length() - word.get().text().length());
      word = QualifierWords.endOf(rest);
    }
    return rest;
  }

  private WrittenNumber written(PrintedDigits digits, Optional<String> unit) {
    if (has(Qualifier.TOP) && (digits.number().compareTo(BigDecimal.ONE) < 0 || falls())) {
      throw refuse(UnreadableNumberException.Reason.NOT_A_NUMBER);
    }
    boolean negative = has(QualifierWords.Effect.NEGATE);
    BigDecimal number = negative ? digits.number().negate() : digits.number();
    Change change = Change.of(has(Qualifier.CHANGE_UP), has(Qualifier.CHANGE_DOWN), unit);
    return new WrittenNumber(
        text,
        change.number(number, strongest()),
        digits.halfStep(),
        change.qualifier(strongest()),
        unit,
        has(QualifierWords.Effect.HEDGE));
  }

  /** Of several words the most definite one counts: 达到5000亿元以上 is a floor. */
  private Qualifier strongest() {
    return words.stream()
        .filter(word -> word.effect() == QualifierWords.Effect.QUALIFY)
        .map(QualifierWords.Word::qualifier)
        .max(Comparator.comparingInt(STRENGTH::indexOf))
        .orElse(Qualifier.EXACT);
  }

  private static final List<Qualifier> STRENGTH =
      List.of(
          Qualifier.CHANGE_UP,
          Qualifier.CHANGE_DOWN,
          Qualifier.REACH,
          Qualifier.FALL_TO,
          Qualifier.ABOUT,
          Qualifier.AT_MOST,
          Qualifier.LESS_THAN,
          Qualifier.AT_LEAST,
          Qualifier.MORE_THAN,
          Qualifier.TOP,
          Qualifier.RANK);

  private boolean falls() {
    return has(QualifierWords.Effect.NEGATE) || has(Qualifier.CHANGE_DOWN);
  }

  private boolean has(Qualifier qualifier) {
    return words.stream().anyMatch(word -> word.qualifier() == qualifier);
  }

  private boolean has(QualifierWords.Effect effect) {
    return words.stream().anyMatch(word -> word.effect() == effect);
  }

  private UnreadableNumberException refuse(UnreadableNumberException.Reason reason) {
    return new UnreadableNumberException(text, reason);
  }
}
