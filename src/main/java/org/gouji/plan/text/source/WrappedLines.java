package org.gouji.plan.text.source;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins the lines of one paragraph, 合并断行: where a text is wrapped at a width, full lines go on in
 * the next; elsewhere a line of running text that ends no sentence does.
 */
final class WrappedLines implements TextStep {
  private static final int WIDEST = 130;
  private static final int NARROWEST = 24;
  private static final String GOES_ON = "，,、—“‘《(（和与及的";
  private static final String CARRIES_ON = "，,。、；;：:）)”’》%.！？";

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    List<TextLine> lines = TextLine.of(traced.text());
    int width = wrap(lines);
    TracedText.Rewriting out = traced.rewriting();
    boolean prose = false;
    int joined = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      out.keep(line.start(), line.end());
      if (i + 1 == lines.size()) {
        break;
      }
      prose = !line.isBlank() && !line.isHeading() && (prose || line.isProse());
      if (joins(line, lines.get(i + 1), width, prose)) {
        joined++;
        if (needsBlank(line, lines.get(i + 1))) {
          out.put(' ', line.end());
        }
      } else {
        prose = false;
        out.keep(line.end());
      }
    }
    log.note(joined, "合并句中断行 %d 处。", "Joined %d lines broken inside a sentence.");
    return out.done();
  }

  private static boolean joins(TextLine line, TextLine next, int width, boolean prose) {
    if (line.isBlank() || next.isBlank() || isTable(line) || isTable(next)) {
      return false;
    }
    String words = line.stripped();
    String behind = next.stripped();
    char last = words.charAt(words.length() - 1);
    char first = behind.charAt(0);
    if (CARRIES_ON.indexOf(first) >= 0 && !line.endsASentence()) {
      return true;
    }
    if (line.endsASentence() || next.isNumbered() || next.isIndented()) {
      return false;
    }
    boolean number =
        isNumberPart(last) && (Letters.isDigit(first) || "万亿年月日个家".indexOf(first) >= 0);
    boolean open = GOES_ON.indexOf(last) >= 0 && !words.endsWith("——") && prose;
    boolean full = width > 0 && width(words) >= width * 85 / 100;
    return open || full || number && prose || prose && !line.isHeading() && sentenceGoesOn(next);
  }

  /** What follows a broken sentence ends it. A signature or a date does not. */
  private static boolean sentenceGoesOn(TextLine next) {
    return next.isProse() || next.endsASentence();
  }

  private static boolean isNumberPart(char c) {
    return Letters.isDigit(c) || c == '.';
  }

  private static boolean isTable(TextLine line) {
    return line.words().indexOf('\t') >= 0;
  }

  /** Between two words, but not inside GDP. */
  private static boolean needsBlank(TextLine line, TextLine next) {
    String words = line.stripped();
    return Character.isLowerCase(words.charAt(words.length() - 1))
        && Letters.isLatin(next.stripped().charAt(0));
  }

  /** The width the text is wrapped at; 0 if it is not. */
  private static int wrap(List<TextLine> lines) {
    int[] widths =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> width(line.words().stripTrailing()))
            .sorted()
            .toArray();
    if (widths.length < 6) {
      return 0;
    }
    int widest = widths[widths.length * 95 / 100];
    long full = IntStream.of(widths).filter(width -> width >= widest * 85 / 100).count();
    return widest >= NARROWEST && widest <= WIDEST && full * 5 >= widths.length * 2L ? widest : 0;
  }

  private static int width(String words) {
    return words.length()
        + (int) words.chars().filter(c -> c >= '\u2E80' || "“”‘’—…".indexOf(c) >= 0).count();
  }
}
