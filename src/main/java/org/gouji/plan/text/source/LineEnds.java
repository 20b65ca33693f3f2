package org.gouji.plan.text.source;

/** Every kind of line end becomes one, 统一换行. */
final class LineEnds implements TextStep {
  private static final String OTHERS = "\r\u000B\u0085\u2028\u2029";

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    TracedText.Rewriting out = traced.rewriting();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\f') {
        out.put('\n', at);
        out.keep(at);
      } else if (OTHERS.indexOf(c) < 0) {
        out.keep(at);
      } else if (c != '\r' || at + 1 == text.length() || text.charAt(at + 1) != '\n') {
        out.put('\n', at);
      }
    }
    return out.done();
  }
}
