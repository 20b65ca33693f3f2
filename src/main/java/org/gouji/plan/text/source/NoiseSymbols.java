package org.gouji.plan.text.source;

/**
 * Takes out symbols strewn through words and numbers, 去除干扰符号: stars, squares, dingbats and the
 * like, and plain signs such as * when they stand inside words again and again.
 */
final class NoiseSymbols implements TextStep {
  private static final String PLAIN_SIGNS = "*#^|_`@&$\\¤§†‡¬¦¶→←↑↓";
  private static final int OFTEN = 8;
  private static final int STREWN = 6;

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    String signs = strewnSigns(text);
    boolean strewn = strewn(text, signs);
    TracedText.Rewriting out = traced.rewriting();
    int removed = 0;
    int at = 0;
    while (at < text.length()) {
      if (isZero(text, at, signs)) {
        out.put('〇', at++);
        continue;
      }
      int end = runEnd(text, at, signs);
      if (end == at || !strewn && isSign(text, at, end)) {
        end = Math.max(at + 1, blanksEnd(text, at));
        out.keep(at, end);
        at = end;
        continue;
      }
      removed += (int) text.substring(at, end).chars().filter(c -> c != ' ').count();
      if (!strewn && isBetweenDigits(text, at, end)) {
        out.put(' ', at);
      }
      at = end;
    }
    log.note(removed, "去除干扰符号 %d 个。", "Removed %d noise symbols.");
    return out.done();
  }

  /** Symbols with the blanks around them; the same place if there is no symbol. */
  private static int runEnd(String text, int at, String signs) {
    int end = at;
    int behindSymbol = at;
    while (end < text.length() && (isNoise(text, end, signs) || text.charAt(end) == ' ')) {
      boolean noise = isNoise(text, end, signs);
      end++;
      behindSymbol = noise ? end : behindSymbol;
    }
    boolean indents = at == 0 || text.charAt(at - 1) == '\n';
    return behindSymbol == at ? at : indents ? behindSymbol : end;
  }

  private static int blanksEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** ▲ before a number may mean minus where symbols are not strewn about. */
  private static boolean isSign(String text, int at, int end) {
    return end - at == 1 && "▲△▼▽".indexOf(text.charAt(at)) >= 0 && Letters.isDigit(text, end);
  }

  private static boolean isBetweenDigits(String text, int at, int end) {
    return Letters.isDigit(text, at - 1) && Letters.isDigit(text, end);
  }

  /** ○ is a zero in 二○二七年. */
  private static boolean isZero(String text, int at, String signs) {
    if ("○◯".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && isNoise(text, before, signs) && at - before < STREWN) {
      before--;
    }
    int behind = at + 1;
    while (behind < text.length() && isNoise(text, behind, signs) && behind - at < STREWN) {
      behind++;
    }
    return Letters.isNumeral(text, before)
        && (Letters.isNumeral(text, behind) || text.startsWith("年", behind));
  }

  private static boolean isNoise(String text, int at, String signs) {
    char c = text.charAt(at);
    if (c < '\u2000') {
      return signs.indexOf(c) >= 0;
    }
    return c >= '\u2500' && c <= '\u275A' && c != '─' && c != '━'
        || c >= '\u2761' && c <= '\u2775'
        || c >= '\u2794' && c <= '\u27BF'
        || c >= '\u2B00' && c <= '\u2BFF'
        || c >= '\uE000' && c <= '\uF8FF'
        || "※•‣◦⁂⁎⁑∎∗〓〒〄〠§".indexOf(c) >= 0
        || Character.isSurrogate(c)
            && Character.getType(text.codePointAt(first(text, at))) != Character.OTHER_LETTER
        || signs.indexOf(c) >= 0;
  }

  private static int first(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) && at > 0 ? at - 1 : at;
  }

  /** Plain signs that stand between words or digits too often to mean anything. */
  private static String strewnSigns(String text) {
    int[] inside = new int[PLAIN_SIGNS.length()];
    for (int at = 1; at < text.length() - 1; at++) {
      int sign = PLAIN_SIGNS.indexOf(text.charAt(at));
      if (sign >= 0 && isWordy(text.charAt(at - 1)) && isWordy(text.charAt(at + 1))) {
        inside[sign]++;
      }
    }
    StringBuilder signs = new StringBuilder();
    for (int sign = 0; sign < inside.length; sign++) {
      if (inside[sign] >= OFTEN) {
        signs.append(PLAIN_SIGNS.charAt(sign));
      }
    }
    return signs.toString();
  }

  private static boolean strewn(String text, String signs) {
    int inside = 0;
    for (int at = 1; at < text.length() - 1; at++) {
      if (isNoise(text, at, signs)
          && isWordy(text.charAt(at - 1))
          && isWordy(text.charAt(at + 1))) {
        inside++;
      }
    }
    return inside >= STREWN;
  }

  private static boolean isWordy(char c) {
    return Letters.isWord(c) || Letters.isChineseMark(c) || ".%(),".indexOf(c) >= 0;
  }
}
