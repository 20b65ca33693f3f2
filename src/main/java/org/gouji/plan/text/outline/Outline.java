package org.gouji.plan.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paragraphs of a text with their clause paths, 提纲. */
public final class Outline {
  private static final int LEVELS = 5;
  private static final int LONGEST_HEADING = 40;
  public static final String BEFORE_SECTIONS = "导语";

  private final String text;
  private final String[] numbers = new String[LEVELS + 1];
  private final String[] headings = new String[LEVELS + 1];
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Outline(String text) {
    this.text = text;
  }

  public static List<Paragraph> of(String text) {
    Outline outline = new Outline(text);
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      outline.line(at, end);
      at = end + 1;
    }
    return List.copyOf(outline.paragraphs);
  }

  private void line(int from, int to) {
    int start = from;
    while (start < to && isSpace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    Optional<SectionMark> mark = SectionMark.at(text, start, end);
    if (mark.isPresent()) {
      section(mark.get(), end);
    } else {
      add(start, end, false, false);
    }
  }

  private void section(SectionMark mark, int end) {
    int level = mark.level();
    int close = headingEnd(mark, end);
    enter(mark, text.substring(mark.end(), close));
    boolean alone = close == end && end - mark.end() <= LONGEST_HEADING && !endsASentence(end);
    if (alone || level == SectionMark.DASH) {
      add(mark.end(), end, alone && level != SectionMark.DASH, level == SectionMark.DASH);
      return;
    }
    if (close < end) {
      add(mark.end(), close, true, false);
    }
    add(close < end ? close + 1 : mark.end(), end, false, false);
  }

  private boolean endsASentence(int end) {
    return "。;；".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** A heading in front of its text ends with the first full stop, if that comes soon. */
  private int headingEnd(SectionMark mark, int end) {
    int stop = text.indexOf('。', mark.end());
    return stop > 0 && stop < end - 1 && stop - mark.end() <= LONGEST_HEADING ? stop : end;
  }

  private void enter(SectionMark mark, String heading) {
    numbers[mark.level()] = mark.path();
    headings[mark.level()] = heading;
    for (int deeper = mark.level() + 1; deeper <= LEVELS; deeper++) {
      numbers[deeper] = null;
      headings[deeper] = null;
    }
  }

  private void add(int start, int end, boolean isHeading, boolean isItem) {
    paragraphs.add(
        new Paragraph(start, end, path(), heading(), orEmpty(headings[1]), isHeading, isItem));
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (int level = 1; level <= LEVELS; level++) {
      path.append(orEmpty(numbers[level]));
    }
    return path.isEmpty() ? BEFORE_SECTIONS : path.toString();
  }

  private String heading() {
    for (int level = LEVELS; level > 0; level--) {
      if (headings[level] != null) {
        return headings[level];
      }
    }
    return "";
  }

  private static String orEmpty(String words) {
    return words == null ? "" : words;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
