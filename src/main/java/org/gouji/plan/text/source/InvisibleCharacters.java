package org.gouji.plan.text.source;

/**
 * Takes out what cannot be seen, 去除不可见字符: zero-width and direction marks, soft hyphens, control
 * characters, and accents stacked on characters that carry none.
 */
final class InvisibleCharacters implements TextStep {

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    TracedText.Rewriting out = traced.rewriting();
    int removed = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isInvisible(text, at)) {
        removed++;
      } else {
        out.keep(at);
      }
    }
    log.note(removed, "去除不可见字符 %d 个。", "Removed %d invisible characters.");
    return out.done();
  }

  private static boolean isInvisible(String text, int at) {
    char c = text.charAt(at);
    return switch (Character.getType(c)) {
      case Character.FORMAT -> true;
      case Character.CONTROL -> "\n\t\f".indexOf(c) < 0;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
          at == 0 || !Letters.isLatin(text.charAt(at - 1));
      default -> c == '\u115F' || c == '\u3164' || c == '\u2800';
    };
  }
}
