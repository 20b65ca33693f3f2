package org.gouji.plan.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text, 文本行.
 *
 * @param end just behind its last character; the line break is not part of it
 */
record TextLine(int start, int end, String words) {
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:[一二三四五六七八九十百]{1,5}[、.]|[(（][一二三四五六七八九十百\\d]{1,4}[)）]|\\d{1,2}[、.](?!\\d)"
              + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}[ \\u4e00-\\u9fa5](?<![年月日家个亿万元项户人倍])"
              + "|第[一二三四五六七八九十百\\d]{1,4}[章节条部编篇]|专栏|附件|附表|表\\d|图\\d|注[:：]"
              + "|[—–─-]{2,}|[①-⑳]|[●■◆★•▪·])[\\s\\S]*");
  private static final int LONGEST_HEADING = 45;

  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      lines.add(new TextLine(at, end, text.substring(at, end)));
      at = end + 1;
    }
    return lines;
  }

  boolean isBlank() {
    return words.isBlank();
  }

  boolean isIndented() {
    return words.startsWith("  ");
  }

  String stripped() {
    return words.strip();
  }

  /** Begins with the number of a section or the mark of a list. */
  boolean isNumbered() {
    return SECTION.matcher(stripped()).matches();
  }

  boolean isHeading() {
    String words = stripped();
    boolean runsOn = words.indexOf('。') >= 0 || words.indexOf('；') >= 0;
    return isNumbered() && words.length() <= LONGEST_HEADING && !endsASentence() && !runsOn;
  }

  boolean endsASentence() {
    String words = stripped();
    int last = words.length() - 1;
    while (last >= 0 && "”’\"』」)）".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && (Letters.SENTENCE_ENDS + ":：").indexOf(words.charAt(last)) >= 0;
  }

  /** Has the marks of running text. */
  boolean isProse() {
    return words.chars().anyMatch(c -> "，,。；;".indexOf(c) >= 0);
  }
}
