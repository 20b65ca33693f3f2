package org.gouji.plan.text.source;

/** A line that prints every character twice is halved, 去除逐字重复 (the fake bold of some PDF files). */
final class DoubledCharacters implements TextStep {
  private static final int SHORTEST = 6;

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    TracedText.Rewriting out = traced.rewriting();
    int halved = 0;
    for (TextLine line : TextLine.of(traced.text())) {
      boolean doubled = isDoubled(line.words());
      halved += doubled ? 1 : 0;
      for (int at = line.start(); at < line.end(); at += doubled ? 2 : 1) {
        out.keep(at);
      }
      if (line.end() < traced.text().length()) {
        out.keep(line.end());
      }
    }
    log.note(halved, "逐字重复的行还原 %d 行。", "Restored %d lines that printed each character twice.");
    return out.done();
  }

  private static boolean isDoubled(String words) {
    if (words.length() < SHORTEST || words.length() % 2 == 1) {
      return false;
    }
    boolean varied = false;
    for (int at = 0; at < words.length(); at += 2) {
      if (words.charAt(at) != words.charAt(at + 1)) {
        return false;
      }
      varied |= at > 0 && words.charAt(at) != words.charAt(at - 1);
    }
    return varied;
  }
}
