package org.gouji.plan.text.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** Punctuation printed twice is printed once, 去除重复标点: ，， 。。 and, where that is a habit, ((一)). */
final class DoubledPunctuation implements TextStep {
  private static final String[] KINDS = {"，,", "。", "、", "；;", "：:", "！!", "？?"};
  private static final String PAIRS = "()（）“”《》〈〉【】〔〕%.";
  private static final Pattern TWICE = Pattern.compile("[，,]\\s?[，,]|。\\s?。|、\\s?、|[；;]\\s?[；;]");
  private static final int HABIT = 4;

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    boolean habit = TWICE.matcher(text).results().limit(HABIT).count() == HABIT;
    TracedText.Rewriting out = traced.rewriting();
    int removed = 0;
    int at = 0;
    while (at < text.length()) {
      int end = runEnd(text, at, habit);
      out.keep(at, Math.min(end, at + width(text, at)));
      removed += end - at > width(text, at) ? 1 : 0;
      at = end;
    }
    log.note(removed, "去除重复标点 %d 处。", "Removed %d doubled punctuation marks.");
    return out.done();
  }

  /** —— is one mark of two characters. */
  private static int width(String text, int at) {
    return text.charAt(at) == '—' ? 2 : 1;
  }

  private static int runEnd(String text, int at, boolean habit) {
    Optional<String> kind = kind(text.charAt(at), habit);
    int end = at + 1;
    if (kind.isEmpty()) {
      return end;
    }
    int next = blanks(text, end);
    while (next < text.length() && kind.get().indexOf(text.charAt(next)) >= 0) {
      end = next + 1;
      next = blanks(text, end);
    }
    return end;
  }

  private static int blanks(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private static Optional<String> kind(char c, boolean habit) {
    for (String kind : KINDS) {
      if (kind.indexOf(c) >= 0) {
        return Optional.of(kind);
      }
    }
    boolean paired = habit && PAIRS.indexOf(c) >= 0 || c == '—';
    return paired ? Optional.of(String.valueOf(c)) : Optional.empty();
  }
}
