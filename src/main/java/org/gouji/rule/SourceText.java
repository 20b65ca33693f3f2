package org.gouji.rule;

/** The text of a rule file with its places, 源文本: offsets into lines and columns. */
final class SourceText {

  private static final int EXCERPT_LENGTH = 80;

  private final String text;
  private final String masked;

  SourceText(String text) {
    this.text = text;
    this.masked = mask(text);
  }

  String text() {
    return text;
  }

  /** The text with every comment and quoted string blanked out; offsets stay the same. */
  String masked() {
    return masked;
  }

  /** The line of an offset, counted from 1. */
  int line(int offset) {
    int line = 1;
    for (int i = 0; i < clamp(offset); i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }

  /** The column of an offset, counted from 1. */
  int column(int offset) {
    int at = clamp(offset);
    return at - (text.lastIndexOf('\n', at - 1) + 1) + 1;
  }

  /** The offset of a line and column counted from 1. */
  int offset(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', start);
      if (next < 0) {
        return text.length();
      }
      start = next + 1;
    }
    return clamp(start + column - 1);
  }

  /** The words from an offset to the end of its line. */
  String excerpt(int offset) {
    int at = clamp(offset);
    int end = text.indexOf('\n', at);
    return shorten(text.substring(at, end < 0 ? text.length() : end));
  }

  static String shorten(String words) {
    String flat = words.strip().replaceAll("\\s+", " ");
    return flat.length() <= EXCERPT_LENGTH ? flat : flat.substring(0, EXCERPT_LENGTH) + "…";
  }

  /** The last offset that carries a visible character. */
  int lastVisible() {
    return Math.max(0, text.stripTrailing().length() - 1);
  }

  private int clamp(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }

  private static String mask(String text) {
    StringBuilder masked = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      int end = hiddenEnd(text, i);
      for (int at = i; at < end; at++) {
        if (text.charAt(at) != '\n') {
          masked.setCharAt(at, ' ');
        }
      }
      i = Math.max(end, i + 1);
    }
    return masked.toString();
  }

  /** Where the comment or string that starts here ends; the start itself if none does. */
  private static int hiddenEnd(String text, int start) {
    if (text.startsWith("//", start)) {
      int end = text.indexOf('\n', start);
      return end < 0 ? text.length() : end;
    }
    if (text.startsWith("/*", start)) {
      int end = text.indexOf("*/", start + 2);
      return end < 0 ? text.length() : end + 2;
    }
    char quote = text.charAt(start);
    return quote == '"' || quote == '\'' ? stringEnd(text, start, quote) : start;
  }

  private static int stringEnd(String text, int start, char quote) {
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return text.length();
  }
}
