package org.gouji.plan.text.figure;

import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;

/**
 * Tells sentences that offer money to whoever meets a condition, 奖补条款: 对…给予最高50万元奖励. Their numbers
 * are no targets.
 */
final class Grants {
  private static final Lexicon WORDS = Lexicon.shipped();
  private static final String GIVES = "给予";
  private static final String CONDITIONS = "对按";
  private static final String CLAUSE_ENDS = ",，;；。";

  private Grants() {}

  static boolean isOffered(String sentence) {
    return WORDS.within(WordRole.GRANT, sentence).isPresent()
        && (sentence.contains(GIVES) || isConditional(sentence));
  }

  /** A clause that begins with 对 or 按 says who gets it or how much. */
  private static boolean isConditional(String sentence) {
    boolean opens = true;
    for (int at = 0; at < sentence.length(); at++) {
      char c = sentence.charAt(at);
      if (opens && CONDITIONS.indexOf(c) >= 0) {
        return true;
      }
      opens = CLAUSE_ENDS.indexOf(c) >= 0 || opens && Character.isWhitespace(c);
    }
    return false;
  }
}
