package org.gouji.plan.text.figure;

import java.util.Optional;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;

/**
 * The words before a place in an order, 位次词语: 增速 + 居 + 全国副省级及以上城市 + 第2.
 *
 * @param rest what is ranked
 * @param field among whom
 */
record Ranking(String rest, String field) {
  private static final Lexicon WORDS = Lexicon.shipped();
  private static final int LONGEST_FIELD = 30;

  static Ranking of(String words) {
    String stripped = words.strip();
    int from = Math.max(0, stripped.length() - LONGEST_FIELD);
    for (int at = stripped.length(); at > from; at--) {
      Optional<String> verb = WORDS.endingAt(WordRole.RANKING, stripped, at);
      if (verb.isPresent() && !(verb.get().length() == 1 && isInsideAWord(stripped, at))) {
        return ranked(stripped.substring(0, at - verb.get().length()), stripped.substring(at));
      }
    }
    return withoutVerb(stripped);
  }

  /** Several verbs may follow each other: 排名 + 上升至. The field may also stand in front: 在全国 + 排名. */
  private static Ranking ranked(String before, String field) {
    String rest = before.strip();
    Optional<String> verb = WORDS.endingAt(WordRole.RANKING, rest, rest.length());
    while (verb.isPresent()) {
      rest = rest.substring(0, rest.length() - verb.get().length());
      verb = WORDS.endingAt(WordRole.RANKING, rest, rest.length());
    }
    int in = rest.lastIndexOf('在');
    boolean fieldInFront = field.isBlank() && in >= 0 && rest.length() - in <= LONGEST_FIELD;
    return fieldInFront
        ? new Ranking(rest.substring(0, in), rest.substring(in + 1).replace("中", ""))
        : wholeInFront(rest, field);
  }

  private static Ranking wholeInFront(String rest, String field) {
    return field(rest)
        .filter(whole -> field.isBlank())
        .map(whole -> new Ranking(rest.substring(0, rest.length() - whole.length()), whole))
        .orElse(new Ranking(rest, field));
  }

  private static Ranking withoutVerb(String words) {
    return field(words)
        .map(whole -> new Ranking(words.substring(0, words.length() - whole.length()), whole))
        .orElse(new Ranking(words, ""));
  }

  private static Optional<String> field(String words) {
    return WORDS
        .endingAt(WordRole.WHOLE, words, words.length())
        .or(() -> WORDS.endingAt(WordRole.WORLD, words, words.length()));
  }

  /** 居民, 系列, 排放 hold a character that is a verb elsewhere. */
  private static boolean isInsideAWord(String words, int end) {
    char verb = words.charAt(end - 1);
    if (end >= words.length()) {
      return false;
    }
    boolean known =
        WORDS.startingAt(WordRole.WHOLE, words, end).isPresent()
            || WORDS.startingAt(WordRole.WORLD, words, end).isPresent()
            || "世亚东中西副同各省国市".indexOf(words.charAt(end)) >= 0;
    return !known || verb == '进' && words.charAt(end) != '全';
  }
}
