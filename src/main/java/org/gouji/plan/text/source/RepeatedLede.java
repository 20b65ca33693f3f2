package org.gouji.plan.text.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the lede of a news page repeats of the body is read in the body, 去除导语重复. What only the lede
 * says stays.
 */
final class RepeatedLede implements TextStep {
  private static final int LINES = 12;
  private static final int LONG = 8;
  private static final String MARKS = "，,。;；!！?？";

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    int body = bodyStart(text);
    Set<String> later = new HashSet<>();
    for (Sentence clause : Sentence.of(text, body, text.length(), MARKS)) {
      later.add(clause.bare());
    }
    if (body == 0 || later.isEmpty()) {
      return traced;
    }
    List<Sentence> clauses = Sentence.of(text, 0, body, MARKS);
    boolean[] repeated = repeated(clauses, later);
    TracedText.Rewriting out = traced.rewriting();
    int dropped = 0;
    boolean begun = false;
    for (int i = 0; i < repeated.length; i++) {
      Sentence clause = clauses.get(i);
      if (repeated[i]) {
        dropped++;
        keepEnd(text, clause, begun, out);
      } else {
        out.keep(clause.start(), clause.end());
      }
      boolean ends = "。\n".indexOf(text.charAt(clause.end() - 1)) >= 0;
      begun = !ends && (begun || !repeated[i]);
    }
    out.keep(body, text.length());
    log.note(
        dropped,
        "导语中与正文相同的 %d 个分句只在正文读取。",
        "%d clauses of the lede that the body repeats are read in the body only.");
    return out.done();
  }

  /** A line keeps its end, and so does a sentence whose beginning stays. */
  private static void keepEnd(
      String text, Sentence clause, boolean begun, TracedText.Rewriting out) {
    char end = text.charAt(clause.end() - 1);
    if (end == '\n' || begun && end == '。') {
      out.keep(clause.end() - 1);
    }
  }

  /**
   * A short clause such as 2027年 goes with the long one behind it. One repeated clause alone may be
   * a title or a set phrase and stays, unless it states a number.
   */
  private static boolean[] repeated(List<Sentence> clauses, Set<String> later) {
    boolean[] same = new boolean[clauses.size() + 1];
    for (int i = clauses.size() - 1; i >= 0; i--) {
      String bare = clauses.get(i).bare();
      same[i] = later.contains(bare) && !bare.isEmpty() && (bare.length() >= LONG || same[i + 1]);
    }
    boolean[] repeated = new boolean[clauses.size()];
    for (int i = 0; i < repeated.length; i++) {
      boolean inARow = i > 0 && same[i - 1] || same[i + 1];
      repeated[i] = same[i] && (inARow || !clauses.get(i).digits().isEmpty());
    }
    return repeated;
  }

  /**
   * Where the first numbered section begins, or the text if it does so at once; 0 without sections.
   */
  private static int bodyStart(String text) {
    int running = 0;
    for (TextLine line : TextLine.of(text.substring(0, Math.min(text.length(), 20_000)))) {
      if (line.isNumbered() && running > 0) {
        return line.start();
      }
      running += line.isBlank() ? 0 : 1;
      if (running > LINES * 3) {
        return 0;
      }
    }
    return 0;
  }
}
