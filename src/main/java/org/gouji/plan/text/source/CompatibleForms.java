package org.gouji.plan.text.source;

import java.text.Normalizer;

/**
 * Full-width digits, letters and signs and look-alike ideographs become the usual ones, 全角转半角.
 * Chinese commas and stops stay what they are.
 */
final class CompatibleForms implements TextStep {
  private static final String KEPT = "，：；！？～";

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    TracedText.Rewriting out = traced.rewriting();
    int changed = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = usual(text.charAt(at));
      boolean spaces = Character.isSpaceChar(c);
      changed += c != text.charAt(at) && !spaces ? 1 : 0;
      out.put(c, at);
    }
    log.note(changed, "全角或兼容字符转为通用字符 %d 个。", "Made %d full-width or look-alike characters usual.");
    return out.done();
  }

  private static char usual(char c) {
    if (Character.isSpaceChar(c) && c != '\u2028') {
      return ' ';
    }
    if (KEPT.indexOf(c) >= 0 || c < '\u2E80') {
      return small(c);
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    boolean alike = c >= '\u2E80' && c < '\u2FE0' || c >= '\uF900' && c < '\uFB00';
    boolean shaped = c >= '\uFE10' && c < '\uFE70' || c > '\uFF5E' && c < '\uFFEF';
    if (!alike && !shaped) {
      return c;
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : c;
  }

  /** Mathematical and superscript digits are rare enough to be left alone; stray quotes are not. */
  private static char small(char c) {
    return switch (c) {
      case '\u2024' -> '.';
      case '\u2236' -> '：';
      case '\u066A', '\u2030' -> c == '\u2030' ? c : '%';
      default -> c;
    };
  }
}
