package org.gouji.plan.text.source;

import java.util.regex.Pattern;

/**
 * Takes out blanks inside words and numbers, 去除词内空格. A Chinese sentence has none; short lines may
 * use them to set words apart and keep those.
 */
final class StraySpaces implements TextStep {
  private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百\\d]{1,4}[章节条部编篇]");
  private static final int LONGEST = 24;
  private static final String AFTER_NUMBERS = "%年月日个家亿万元户人项倍位名千百台套条吨";

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    TracedText.Rewriting out = traced.rewriting();
    int removed = 0;
    for (TextLine line : TextLine.of(text)) {
      removed += write(line, out);
      if (line.end() < text.length()) {
        out.keep(line.end());
      }
    }
    log.note(removed, "去除词内、数内空格 %d 处。", "Removed blanks inside words and numbers in %d places.");
    return out.done();
  }

  private static int write(TextLine line, TracedText.Rewriting out) {
    String words = line.words();
    boolean loose = line.isProse() || isSpelled(line.stripped());
    int chapter = CHAPTER.matcher(words).lookingAt() ? words.indexOf(' ') : -1;
    int removed = 0;
    int at = 0;
    while (at < words.length() && words.charAt(at) == ' ') {
      out.keep(line.start() + at++);
    }
    while (at < words.length()) {
      int end = at;
      while (end < words.length() && words.charAt(end) == ' ') {
        end++;
      }
      if (end == at) {
        out.keep(line.start() + at++);
        continue;
      }
      if (end < words.length() && at != chapter && closes(words, at, end, loose)) {
        removed++;
      } else {
        out.put(' ', line.start() + at);
      }
      at = end;
    }
    return removed;
  }

  /** The blank between these two places stands inside a word or a number. */
  private static boolean closes(String words, int at, int end, boolean loose) {
    char left = words.charAt(at - 1);
    char right = words.charAt(end);
    if (Letters.isDigit(left) && Letters.isDigit(right)) {
      return loose && isOneNumber(words, at, end);
    }
    if (left == '.' && Letters.isDigit(right)) {
      int before = words.charAt(Math.max(0, at - 2)) == ' ' ? at - 3 : at - 2;
      return Letters.isDigit(words, before) && !isItemNumber(words, at);
    }
    if (Letters.isDigit(left) && right == '.') {
      return Letters.isDigit(words, end + 1) || words.startsWith(". ", end);
    }
    boolean number = Letters.isDigit(left) && (right == '%' || Letters.isChinese(right));
    boolean behind = Letters.isChinese(left) && Letters.isDigit(right);
    return number || behind || loose && (isClose(left) || isClose(right));
  }

  private static boolean isClose(char c) {
    return Letters.isChinese(c) || Letters.isChineseMark(c) || "%(),;".indexOf(c) >= 0;
  }

  /** 1. 3 at the beginning of a line numbers a paragraph. */
  private static boolean isItemNumber(String words, int at) {
    return at <= 6 && words.substring(0, at).strip().length() <= 3;
  }

  /** 目 录: every character stands alone. */
  private static boolean isSpelled(String words) {
    for (int at = 1; at < words.length(); at++) {
      if (words.charAt(at) != ' ' && words.charAt(at - 1) != ' ') {
        return false;
      }
    }
    return words.length() > 1;
  }

  /** 3 4 8 9家 is one number, 2022 2025 are two. */
  private static boolean isOneNumber(String words, int at, int end) {
    int start = at;
    while (start > 0 && at - start < LONGEST && isNumberCharacter(words.charAt(start - 1))) {
      start--;
    }
    int stop = end;
    while (stop < words.length() && stop - end < LONGEST && isNumberCharacter(words.charAt(stop))) {
      stop++;
    }
    String digits = words.substring(start, stop).strip();
    boolean years = digits.matches("(?:19|20)\\d\\d [\\s\\S]*");
    boolean unit = stop < words.length() && AFTER_NUMBERS.indexOf(words.charAt(stop)) >= 0;
    boolean latin = start > 0 && Letters.isLatin(words.charAt(start - 1));
    return unit && !years && !latin && digits.length() <= LONGEST;
  }

  private static boolean isNumberCharacter(char c) {
    return Letters.isDigit(c) || c == ' ' || c == '.';
  }
}
