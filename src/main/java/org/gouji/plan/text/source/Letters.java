package org.gouji.plan.text.source;

/** Kinds of characters that cleaning tells apart, 字符类别. */
final class Letters {
  static final String SENTENCE_ENDS = "。!！?？;；";
  static final String CLAUSE_MARKS = "，,、" + SENTENCE_ENDS + ":：";
  private static final String CHINESE_MARKS = "，。、；：！？（）“”‘’《》〈〉【】〔〕「」『』…—";
  private static final String NUMERALS = "〇零一二三四五六七八九";

  private Letters() {}

  static boolean isChinese(char c) {
    return Character.isIdeographic(c) || c == '〇';
  }

  static boolean isChineseMark(char c) {
    return CHINESE_MARKS.indexOf(c) >= 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  static boolean isNumeral(String text, int at) {
    return at >= 0 && at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0;
  }

  static boolean isLatin(char c) {
    return Character.isLetter(c) && c < '\u0250';
  }

  /** Words or numbers of running text. */
  static boolean isWord(char c) {
    return isChinese(c) || isDigit(c);
  }

  /** Letters and digits only: how two printings of one sentence are compared. */
  static String bare(CharSequence words) {
    StringBuilder bare = new StringBuilder(words.length());
    words.chars().filter(Character::isLetterOrDigit).forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
