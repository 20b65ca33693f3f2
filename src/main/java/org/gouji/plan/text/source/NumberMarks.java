package org.gouji.plan.text.source;

/**
 * Points, group marks and dashes inside numbers become the usual ones, 数字内标点归一: 1，141.3, 24·3%,
 * 2023一2035年.
 */
final class NumberMarks implements TextStep {
  private static final String POINTS = "·・･•∙⋅。";
  private static final String DASHES = "‐‑‒–—―−─━﹣ー一亠";

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    TracedText.Rewriting out = traced.rewriting();
    int changed = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      char usual = usual(text, at, c);
      changed += usual == c ? 0 : 1;
      out.put(usual, at);
    }
    log.note(
        changed,
        "数字内的逗号、小数点和连接号归一 %d 处。",
        "Made %d commas, points and dashes inside numbers usual.");
    return out.done();
  }

  private static char usual(String text, int at, char c) {
    if (c == 'O' || c == 'o' || c == '○' || c == '〇') {
      return isMisreadZero(text, at) ? '0' : c;
    }
    if (c == '，' && isGroupMark(text, at)) {
      return ',';
    }
    if (POINTS.indexOf(c) >= 0 && isPoint(text, at)) {
      return '.';
    }
    return DASHES.indexOf(c) >= 0 && isBetweenNumbers(text, at) ? '—' : c;
  }

  /** Three digits follow, no more, and at most three went before. */
  private static boolean isGroupMark(String text, int at) {
    boolean three = Letters.isDigit(text, at + 1) && Letters.isDigit(text, at + 2);
    return three
        && Letters.isDigit(text, at + 3)
        && !Letters.isDigit(text, at + 4)
        && !text.startsWith("年", at + 4)
        && Letters.isDigit(text, at - 1)
        && !Letters.isDigit(text, at - 4);
  }

  private static boolean isPoint(String text, int at) {
    if (!Letters.isDigit(text, at - 1) || !Letters.isDigit(text, at + 1)) {
      return false;
    }
    int end = at + 1;
    while (Letters.isDigit(text, end)) {
      end++;
    }
    return end - at <= 4 && end < text.length() && "%万亿个倍元千公吨家".indexOf(text.charAt(end)) >= 0;
  }

  /** 2023年一2035年, 5%一8% and 2023一2035: a dash, never the numeral one. */
  private static boolean isBetweenNumbers(String text, int at) {
    if (at == 0 || !Letters.isDigit(text, at + 1)) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean unit = "年月日%".indexOf(before) >= 0 && Letters.isDigit(text, at - 2);
    return Letters.isDigit(before) || unit;
  }

  /** 2O35年 was read by a machine; H2O2 was not. */
  private static boolean isMisreadZero(String text, int at) {
    int start = at;
    while (Letters.isDigit(text, start - 1)) {
      start--;
    }
    boolean name = start > 0 && Letters.isLatin(text.charAt(start - 1));
    return start < at && !name && Letters.isDigit(text, at + 1);
  }
}
