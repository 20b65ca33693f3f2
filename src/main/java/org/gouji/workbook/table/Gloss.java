package org.gouji.workbook.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the English that yearbooks print below or behind their Chinese, 英文对照, from the name. */
public final class Gloss {

  private static final Pattern LAST_HAN = Pattern.compile("(?s).*\\p{IsHan}[^\\S\\n]*[)）\\]】]?");
  private static final Pattern TRANSLATION =
      Pattern.compile(
          "(?s)\\s*[A-Z][A-Za-z&'-]*[a-z][a-z].*|\\s+[(（]?[A-Za-z]{4,}.*|\\s*[(（]\\s*[A-Za-z]{5,}.*"
              + "|\\s*\\n.*[A-Za-z]{3,}.*");
  private static final Pattern BEFORE_BRACKET =
      Pattern.compile(
          "(?<=\\p{IsHan})\\s+[A-Z][a-z]+(?:[\\s,&'-]+[A-Za-z]+)*\\s*(?=[(（]\\p{IsHan})");
  private static final Pattern IN_FRONT =
      Pattern.compile("^[A-Z][A-Za-z]*[a-z]{2}[A-Za-z ,&'\\-\\n]*\\s(?=\\p{IsHan})");

  /** So many small letters in a row are a word. */
  private static final int WORD = 3;

  private Gloss() {}

  /** The text without its translation: 企业数 of 企业数 Number of Enterprises. */
  public static String without(String text) {
    if (!hasWord(text) || !isChinese(text)) {
      return text;
    }
    String plain = IN_FRONT.matcher(BEFORE_BRACKET.matcher(text).replaceAll("")).replaceFirst("");
    Matcher chinese = LAST_HAN.matcher(plain);
    boolean translated =
        chinese.lookingAt() && TRANSLATION.matcher(plain.substring(chinese.end())).matches();
    return translated ? plain.substring(0, chinese.end()) : plain;
  }

  /** Whether the text is words of another language and nothing else; GDP is a name, not words. */
  public static boolean isForeign(String text) {
    return hasWord(text) && !isChinese(text);
  }

  static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Gloss::isHan);
  }

  private static boolean isHan(int c) {
    return c > '\u007F' && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean hasWord(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < WORD; i++) {
      char c = text.charAt(i);
      letters = c >= 'a' && c <= 'z' ? letters + 1 : 0;
    }
    return letters == WORD;
  }
}
