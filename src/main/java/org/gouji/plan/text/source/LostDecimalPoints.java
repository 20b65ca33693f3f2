package org.gouji.plan.text.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.issue.Bilingual;

/**
 * Recognises a text whose numbers lost their decimal points, 小数点丢失: many percentages, none with a
 * decimal, and several shares that would exceed the whole.
 */
final class LostDecimalPoints {
  private static final Pattern DECIMAL = Pattern.compile("\\d\\.\\d+(?=[%万亿个倍元千公吨家人])");
  private static final Pattern PERCENTAGE = Pattern.compile("(?<![\\d.])(\\d{1,6})%");
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:占|比重|占比|份额|城镇化率|化率|普及率|覆盖率|合格率|贡献率|转化率|利用率|处置率|渗透率|投入强度|优良率|入学率|毛利率|利润率)"
              + "[^。；;，,\\d%]{0,14}?[\\u4e00-\\u9fa5]?(\\d{3,6})%");
  private static final Pattern LEADING_ZERO =
      Pattern.compile("(?<![\\d.,-])0\\d{1,3}(?=%|万|亿|个百分点|倍)");
  private static final int WHOLE = 100;
  private static final int PERCENTAGES = 5;
  private static final int SHARES = 2;
  private static final int ONE_IN = 8;

  private LostDecimalPoints() {}

  /** The evidence, if the text is so damaged. */
  static Optional<Bilingual> in(String text, String name) {
    if (DECIMAL.matcher(text).find()) {
      return Optional.empty();
    }
    long percentages = PERCENTAGE.matcher(text).results().count();
    List<String> shares =
        SHARE
            .matcher(text)
            .results()
            .filter(share -> Integer.parseInt(share.group(1)) > WHOLE)
            .map(share -> share.group(1) + "%")
            .toList();
    List<String> zeros =
        LEADING_ZERO.matcher(text).results().map(MatchResult::group).limit(SHARES).toList();
    long signs = shares.size() + (long) zeros.size();
    boolean damaged =
        percentages >= PERCENTAGES && signs >= SHARES && signs * ONE_IN >= percentages;
    return damaged
        ? Optional.of(words(name, percentages, shares.isEmpty() ? zeros : shares))
        : Optional.empty();
  }

  private static Bilingual words(String name, long percentages, List<String> shares) {
    String examples = String.join("、", shares.subList(0, Math.min(3, shares.size())));
    return new Bilingual(
        "%s：数字丢失了小数点，不能读取：全文 %d 个百分数没有一个小数，占比、比率却有 %s。请改用原发布页面或原文件。"
            .formatted(name, percentages, examples),
        "%s: the numbers lost their decimal points, so it is not read: %d percentages and not one decimal, but shares of %s. Use the page or file as first published."
            .formatted(name, percentages, examples));
  }
}
