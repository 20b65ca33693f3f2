package org.gouji.plan.text.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years written in Chinese digits become Arabic, 汉字年份: 二〇二七年. */
final class WrittenYears implements TextStep {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern WRITTEN =
      Pattern.compile("(?<![〇零○OＯ一二三四五六七八九])(二[〇零○OＯ0][〇零○OＯ0一二三四五六七八九]{2})(?=年|[—-]二[〇零○])");

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    TracedText.Rewriting out = traced.rewriting();
    Matcher matcher = WRITTEN.matcher(text);
    int at = 0;
    int changed = 0;
    while (matcher.find()) {
      out.keep(at, matcher.start());
      for (int digit = matcher.start(); digit < matcher.end(); digit++) {
        out.put((char) ('0' + Math.max(0, DIGITS.indexOf(text.charAt(digit)))), digit);
      }
      at = matcher.end();
      changed++;
    }
    out.keep(at, text.length());
    log.note(changed, "汉字年份转为数字 %d 处。", "Turned %d years written in Chinese digits into numbers.");
    return out.done();
  }
}
