package org.gouji.plan.text.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the lede of a news page repeats of the body is read in the body, 去除导语重复. What only the lede says
 * stays.
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
    for (int i = 0; i < repeated.length; i++) {
      Sentence clause = clauses.get(i);
      if (!repeated[i]) {
        out.keep(clause.start(), clause.end());
        continue;
      }
      dropped++;
      keepEnd(text, clause, out);
    }
    out.keep(body, text.length());
    log.note(dropped, "导语中与正文相同的 %d 个分句只在正文读取。", "%d clauses of the lede that the body repeats are read in the body only.");
    return out.done();
  }

  private static void keepEnd(String text, Sentence clause, TracedText.Rewriting out) {
    char end = text.charAt(clause.end() - 1);
    if (end == '\n' || end == '。') {
      out.keep(clause.end() - 1);
    }
  }

  /** A short clause such as 2027年 goes with the long one behind it. */
  private static boolean[] repeated(List<Sentence> clauses, Set<String> later) {
    boolean[] repeated = new boolean[clauses.size()];
    for (int i = repeated.length - 1; i >= 0; i--) {
      String bare = clauses.get(i).bare();
      boolean with = i + 1 < repeated.length && repeated[i + 1];
      repeated[i] = later.contains(bare) && (bare.length() >= LONG || with) && !bare.isEmpty();
    }
    return repeated;
  }

  /** Where the first numbered section begins, or the text if it does so at once; 0 without sections. */
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
