package org.gouji.plan.text.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.quantity.UnitTable;

/**
 * Cuts a sentence into times, amounts, punctuation and the words between, 分词. At each place the
 * recognisers are asked in a fixed order and the first answer counts, so a year is never an amount
 * and a name never a number. Each recogniser looks a bounded way ahead: the work is linear.
 */
public final class SentenceScanner {
  private static final String MARKS = ",，、;；:：。!！?？";

  private final Times times;
  private final Amounts amounts;
  private final Counts counts;
  private final Sizes sizes;
  private final Units units;

  /**
   * @param documentYear what 今年 counts from; empty if unknown
   */
  public SentenceScanner(UnitTable table, Optional<Integer> documentYear) {
    this.units = new Units(table);
    this.times = new Times(documentYear);
    this.amounts = new Amounts(units);
    this.counts = new Counts(Lexicon.shipped());
    this.sizes = new Sizes(units);
  }

  /** True if the unit counts things one by one. */
  public boolean counts(String unit) {
    return units.counts(unit);
  }

  /**
   * @param from where the sentence begins in the text
   * @param to just behind it
   */
  public List<Token> scan(String text, int from, int to) {
    String sentence = text.substring(from, to);
    List<Token> tokens = new ArrayList<>();
    int words = 0;
    int at = 0;
    while (at < sentence.length()) {
      int slogan = Slogans.lengthAt(sentence, at);
      Optional<Token> found = slogan > 0 ? Optional.empty() : token(sentence, at);
      if (found.isEmpty()) {
        at += Math.max(1, Math.max(slogan, digitsOfAName(sentence, at)));
        continue;
      }
      if (words < at) {
        tokens.add(new Token.Words(from + words, from + at));
      }
      tokens.add(moved(found.get(), from));
      at = found.get().end();
      words = at;
    }
    if (words < sentence.length()) {
      tokens.add(new Token.Words(from + words, to));
    }
    return tokens;
  }

  private Optional<Token> token(String sentence, int at) {
    char c = sentence.charAt(at);
    if (MARKS.indexOf(c) >= 0) {
      return Optional.of(new Token.Mark(at, at + 1, c));
    }
    if (!mayBegin(sentence, at)) {
      return Optional.empty();
    }
    Optional<Token> time = times.at(sentence, at).map(Token.class::cast);
    return time.or(() -> Orders.at(sentence, at))
        .or(() -> Fractions.at(sentence, at))
        .or(() -> amounts.at(sentence, at))
        .or(() -> sizes.at(sentence, at))
        .or(() -> counts.at(sentence, at));
  }

  /** Most characters begin no token; this keeps the look-ups few. */
  private static boolean mayBegin(String sentence, int at) {
    return Digits.isDigit(sentence, at)
        || Numerals.isNumeral(sentence, at)
        || "到至截力争近最过去今上前当目现本明第首全零翻倍数万“\"「".indexOf(sentence.charAt(at)) >= 0;
  }

  /** A numeral that no recogniser took is part of a name and is passed over whole. */
  private static int digitsOfAName(String sentence, int at) {
    int end = at;
    while (Digits.isDigit(sentence, end) || end > at && sentence.startsWith(".", end)) {
      end++;
    }
    return end - at;
  }

  private static Token moved(Token token, int by) {
    if (token instanceof Time time) {
      return time.moved(by);
    }
    return token instanceof Amount amount
        ? amount.moved(by)
        : new Token.Mark(token.start() + by, token.end() + by, ((Token.Mark) token).mark());
  }
}
