package org.gouji.quantity;

import java.util.regex.Pattern;

/**
 * Marks beside a number that say something about it and are no part of it, 脚注与修订标记: references to
 * notes, and whether it is revised, preliminary or estimated.
 *
 * <p>Digits in round brackets or raised digits count only behind decimals: 15(3) may be fifteen, of
 * which three, and 10² a power.
 */
final class FootnoteMarks {

  private static final String SIGNS = "[①-⑳*＊※†‡]+";
  private static final Pattern BEFORE = Pattern.compile("^" + SIGNS + "\\s*(?=\\S)");
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:"
              + SIGNS
              + "|[\\[［〔【](?:注?\\d{1,2}|注)[\\]］〕】]"
              + "|[(（]注?[①-⑳][)）]"
              + "|[(（]注\\d{0,2}[)）]"
              + "|[⁽]?[⁰¹²³⁴-⁹]{1,2}⁾"
              + "|(?<=\\.\\d{1,6})[⁰¹²³⁴-⁹]{1,2}"
              + "|(?<=\\.\\d{1,6})[(（]\\d{1,2}[)）]"
              + "|(?<=\\d)\\s\\d{1,2}[)）]"
              + "|(?<=[\\d%％]|\\d\\s)(?<![A-Za-z]\\d)[rRpPeE]"
              + "|[(（](?:[rRpPeE]|估计|估算|预计|预测|初步|初步统计|初步核算|初步核算数|快报|修订|调整后|暂定)[)）]"
              + ")$");

  private FootnoteMarks() {}

  /** The text without such marks. */
  static String without(String text) {
    String bare = BEFORE.matcher(text).replaceFirst("");
    String shorter = BEHIND.matcher(bare).replaceFirst("");
    while (!shorter.equals(bare)) {
      bare = shorter;
      shorter = BEHIND.matcher(bare).replaceFirst("");
    }
    return bare;
  }
}
