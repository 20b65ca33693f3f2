package org.gouji.codelist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gouji.quantity.Remembered;

/** Brings a written name to the form in which names are compared, 名称规范化. */
final class WrittenName {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
  private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’„「」『』《》〈〉]");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:其中[:,、]?|[#*+>~\\-—–―·•●○◆■□★☆▪]+|"
              + "(?:[0-9]+|[一二三四五六七八九十]+)[、.](?![0-9])|"
              + "\\((?:[0-9]+|[一二三四五六七八九十]+)\\))");
  private static final Pattern TRAILING = Pattern.compile("[*#:]+$");

  private static final Remembered<String> NORMAL = new Remembered<>(WrittenName::normal);

  private WrittenName() {}

  /** Compatibility forms plain, lower case, no spaces, no quotes, no 其中: and no numbering. */
  static String key(String written) {
    return isBare(written) ? written : NORMAL.of(written);
  }

  /** Most names are Chinese characters and perhaps digits; they are compared as they stand. */
  private static boolean isBare(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean bare = c >= '\u4E00' && c <= '\u9FFF' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
      if (!bare) {
        return false;
      }
    }
    return !written.startsWith("其中");
  }

  private static String normal(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    plain = QUOTES.matcher(SPACE.matcher(plain).replaceAll("")).replaceAll("");
    return TRAILING.matcher(withoutLeading(plain)).replaceFirst("");
  }

  private static String withoutLeading(String plain) {
    String rest = LEADING.matcher(plain).replaceFirst("");
    return rest.equals(plain) ? plain : withoutLeading(rest);
  }
}
