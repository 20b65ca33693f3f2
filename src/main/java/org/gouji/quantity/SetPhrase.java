package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Phrases that are numbers without a digit, 固定说法; a phrase is one line. */
record SetPhrase(String words, String number, Qualifier qualifier, String unit) {
  static final List<SetPhrase> ALL =
      List.of(
          new SetPhrase("零的突破", "1", Qualifier.AT_LEAST, ""),
          new SetPhrase("零突破", "1", Qualifier.AT_LEAST, ""),
          new SetPhrase("全覆盖", "100", Qualifier.EXACT, "%"),
          new SetPhrase("百分之百", "100", Qualifier.EXACT, "%"),
          new SetPhrase("翻番", "2", Qualifier.TIMES_OF, "倍"),
          new SetPhrase("翻一番", "2", Qualifier.TIMES_OF, "倍"),
          new SetPhrase("翻两番", "4", Qualifier.TIMES_OF, "倍"));

  /** The phrase alone or after 实现, 力争 and other words that leave its meaning as it is. */
  static Optional<WrittenNumber> read(String text, String plain) {
    return ALL.stream()
        .filter(phrase -> plain.endsWith(phrase.words()))
        .flatMap(phrase -> phrase.after(text, plain).stream())
        .findFirst();
  }

  private Optional<WrittenNumber> after(String text, String plain) {
    String rest = plain.substring(0, plain.length() - words.length());
    boolean hedged = false;
    while (!rest.isEmpty()) {
      Optional<QualifierWords.Word> word =
          QualifierWords.startOf(rest, QualifierWords.Place.BEFORE).filter(SetPhrase::isNeutral);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      hedged |= word.get().effect() == QualifierWords.Effect.HEDGE;
      rest = rest.substring(word.get().text().length());
    }
    return Optional.of(
        new WrittenNumber(
            text,
            new BigDecimal(number),
            BigDecimal.ZERO,
            qualifier,
            Optional.of(unit).filter(symbol -> !symbol.isEmpty()),
            hedged));
  }

  private static boolean isNeutral(QualifierWords.Word word) {
    return word.qualifier() == Qualifier.REACH || word.qualifier() == Qualifier.EXACT;
  }
}
