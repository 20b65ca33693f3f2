package org.gouji.workbook.table;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.gouji.quantity.Remembered;

/** Brings texts of cells to the form in which they are compared, 文本规范化. */
public final class PlainText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");
  private static final Pattern DASHES = Pattern.compile("[—–―─−]+");

  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\d)[\\s\\p{Z}]+(?=\\d)");

  private static final Pattern PADDING =
      Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");

  private static final Remembered<String> DENSE =
      new Remembered<>(text -> SPACE.matcher(normal(text)).replaceAll(""));

  private PlainText() {}

  /** Compatibility forms plain, one kind of dash, no spaces. */
  public static String dense(String text) {
    return isPlain(text) ? text : DENSE.of(text);
  }

  /** As {@link #dense}, with numbers kept apart: 表1 2021年 speaks of no year 12021. */
  static String words(String text) {
    return dense(BETWEEN_NUMBERS.matcher(normal(text)).replaceAll("、"));
  }

  /** As {@link #dense}, with single spaces where there were any. */
  public static String spaced(String text) {
    return isPlain(text) ? text : SPACE.matcher(normal(text)).replaceAll(" ").strip();
  }

  /** The text as written, without line breaks and without the spaces around it. */
  public static String oneLine(String text) {
    boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return (broken ? LINE_BREAKS.matcher(text).replaceAll("") : text).strip();
  }

  /** The text without the spaces that spread out a Chinese word, as in 北 京. */
  public static String unpadded(String text) {
    return isPlain(text) ? text : PADDING.matcher(text).replaceAll("");
  }

  /** Most texts hold nothing but Chinese characters, ASCII letters and digits: they stay. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c < '\u007F' || c >= '\u4E00' && c <= '\u9FFF';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static String normal(String text) {
    return DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
  }
}
