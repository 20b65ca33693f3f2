package org.gouji.quantity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings a printed number to one plain notation: half-width, no spaces, no quotation marks. */
final class PrintedText {
  private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=\\d)(?=[²³¹⁰⁴-⁹])");
  private static final Pattern DASH_AS_MINUS = Pattern.compile("^[–—−](?=\\d)");
  private static final Pattern GROUP_SPACE =
      Pattern.compile("(?<=\\d)[\\u00A0\\u2009\\u202F](?=\\d{3}(?!\\d))");

  /** Ordinary spaces may stand between two numbers, so it takes two of them or decimals behind. */
  private static final Pattern GROUPED_BY_SPACES =
      Pattern.compile("[-+]?\\d{1,3}(?:(?: \\d{3}){2,}(?:\\.\\d+)?|(?: \\d{3})+\\.\\d+)");

  private static final Pattern GROUP_COMMA =
      Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,])");
  private static final Pattern SPACE_BETWEEN_NUMBERS = Pattern.compile("(?<=\\d)\\s+(?=\\d)");
  private static final Pattern DROPPED = Pattern.compile("[\\s\\u200B\\uFEFF“”\"'‘’]+");
  private static final Pattern END_MARKS = Pattern.compile("(?:[。;,、]+|(?<=\\d)\\.)$");

  private PrintedText() {}

  /** Full-width letters, digits and signs as half-width ones; raised digits stay raised. */
  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
    }
    return half.toString();
  }

  static String plain(String text) {
    String bare = FootnoteMarks.without(halfWidth(text.strip()));
    String joined = GROUPED_BY_SPACES.matcher(bare).matches() ? bare.replace(" ", "") : bare;
    String grouped = GROUP_SPACE.matcher(joined).replaceAll("");
    String raised = SUPERSCRIPT.matcher(grouped).replaceAll("^");
    String plain = Normalizer.normalize(raised, Normalizer.Form.NFKC).replace('−', '-');
    String apart = SPACE_BETWEEN_NUMBERS.matcher(plain).replaceAll(";");
    String dense = DROPPED.matcher(apart).replaceAll("");
    String ended = END_MARKS.matcher(dense).replaceFirst("");
    String signed = DASH_AS_MINUS.matcher(ended).replaceFirst("-");
    return GROUP_COMMA.matcher(signed).replaceAll(match -> match.group().replace(",", ""));
  }
}
