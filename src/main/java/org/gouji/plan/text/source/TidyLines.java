package org.gouji.plan.text.source;

/** Drops blank lines and the blanks around lines, 整理空行. */
final class TidyLines implements TextStep {

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    TracedText.Rewriting out = traced.rewriting();
    boolean begun = false;
    for (TextLine line : TextLine.of(traced.text())) {
      if (line.isBlank()) {
        continue;
      }
      if (begun) {
        out.put('\n', line.start());
      }
      int start = line.start() + line.words().indexOf(line.stripped());
      out.keep(start, start + line.stripped().length());
      begun = true;
    }
    return out.done();
  }
}
