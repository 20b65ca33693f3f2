package org.gouji.plan.text.scan;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;
import org.gouji.plan.text.scan.Amount.Shape;
import org.gouji.plan.text.scan.Amount.Value;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.QualifierWords;

/**
 * Recognises counts in Chinese numerals, 汉字计数: 三大产业, 四个园区, 进两位, 四成. One of something (一个, 一批) is no
 * count; three 方面 are rhetoric.
 */
final class Counts {
  private static final String MEASURES = "个大张条项家类种座所支户名位件款台艘只处";
  private static final String NOT_BEFORE = "第党两多数几其这那某每各";

  private final Lexicon lexicon;

  Counts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Amount> at(String text, int at) {
    boolean congress = text.startsWith("党的", at - 2);
    if (at > 0 && NOT_BEFORE.indexOf(text.charAt(at - 1)) >= 0 || congress) {
      return Optional.empty();
    }
    return Numerals.at(text, at)
        .flatMap(numeral -> fraction(text, at, numeral).or(() -> count(text, at, numeral)));
  }

  /** 三分之一, 四成. */
  private static Optional<Amount> fraction(String text, int at, Numerals numeral) {
    if (text.startsWith("成", numeral.end())
        && !text.startsWith("成为", numeral.end())
        && numeral.number().compareTo(BigDecimal.TEN) < 0
        && isFree(text, numeral.end() + 1)) {
      return Optional.of(
          amount(at, numeral.end() + 1, numeral.number().multiply(BigDecimal.TEN), "%", text));
    }
    if (!text.startsWith("分之", numeral.end())) {
      return Optional.empty();
    }
    return Numerals.at(text, numeral.end() + 2)
        .filter(over -> numeral.number().signum() > 0)
        .map(
            over ->
                numeral.number().compareTo(BigDecimal.valueOf(100)) == 0
                    ? amount(at, over.end(), over.number(), "%", text)
                    : amount(
                        at, over.end(), Fractions.of(over.number(), numeral.number()), "比例", text));
  }

  private static boolean isFree(String text, int at) {
    return at >= text.length() || "，,。;；、以左".indexOf(text.charAt(at)) >= 0;
  }

  private Optional<Amount> count(String text, int at, Numerals numeral) {
    int measure = numeral.end();
    boolean counts =
        measure < text.length()
            && MEASURES.indexOf(text.charAt(measure)) >= 0
            && moreThanOne(numeral);
    if (!counts || isNothingCounted(text, measure)) {
      return Optional.empty();
    }
    String unit = text.substring(measure, measure + 1);
    return Optional.of(
        amount(at, measure + 1, numeral.number(), unit.equals("大") ? "个" : unit, text));
  }

  private static boolean moreThanOne(Numerals numeral) {
    return numeral.number().compareTo(BigDecimal.ONE) > 0;
  }

  /** Rhetoric (三个方面), or 二十大: nothing stands behind that could be counted. */
  private boolean isNothingCounted(String text, int measure) {
    int noun = measure + 1;
    if (text.startsWith("位数", measure)) {
      return true;
    }
    boolean place = text.charAt(measure) == '位' || text.charAt(measure) == '名';
    boolean nothing = !isLetter(text, noun);
    return nothing && !place || isRhetoric(text, noun);
  }

  /** A word of one character is rhetoric only where it is the whole noun: 六个一, not 三个化工园区. */
  private boolean isRhetoric(String text, int noun) {
    return lexicon
        .startingAt(WordRole.NOT_COUNTED, text, noun)
        .filter(word -> word.length() > 1 || !isLetter(text, noun + 1))
        .isPresent();
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static Amount amount(int at, int end, BigDecimal number, String unit, String text) {
    Optional<QualifierWords.Word> after =
        QualifierWords.startOf(text, end, QualifierWords.Place.AFTER)
            .filter(word -> word.text().length() > 1);
    Optional<Qualifier> qualifier = after.map(QualifierWords.Word::qualifier);
    return Amount.one(
        at,
        end + after.map(word -> word.text().length()).orElse(0),
        Shape.ONE,
        new Value(number, unit, at, end),
        qualifier);
  }
}
