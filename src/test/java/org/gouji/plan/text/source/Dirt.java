package org.gouji.plan.text.source;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What happens to texts on their way through pages and copies, 干扰: each kind done to a clean text.
 */
enum Dirt {
  NOISE_SYMBOLS((text, random) -> strewn(text, random, "★■◆●▲※☆♦◇□△◎▼♣", 6)),
  ZERO_WIDTH((text, random) -> strewn(text, random, "\u200B\u200C\u00AD\uFEFF\u2060", 5)),
  NOISE_WITH_BLANKS((text, random) -> strewn(text, random, "★■◆", 9).replace("★", " ★ ")),
  STARS_OF_ASCII((text, random) -> strewn(text, random, "*", 8)),
  PINYIN((text, random) -> pinyin(text)),
  TRADITIONAL(
      (text, random) -> Transliterator.getInstance("Simplified-Traditional").transliterate(text)),
  DOUBLED_PUNCTUATION(
      (text, random) -> text.replace(",", "，，").replace("。", "。。").replace("、", "、、")),
  FULL_WIDTH((text, random) -> wide(text)),
  CHINESE_COMMAS((text, random) -> text.replace(",", "，").replace("(", "（").replace(")", "）")),
  DASH_AS_ONE((text, random) -> text.replace("2024—2027", "2024一2027")),
  BLANKS(
      (text, random) ->
          text.replaceAll("(?<=[\\u4e00-\\u9fa5])(?=\\d)|(?<=[\\d%])(?=[\\u4e00-\\u9fa5])", " ")),
  GROUPS((text, random) -> text.replace("15067.3", "15，067.3").replace("34114", "34，114")),
  MIDDLE_DOTS((text, random) -> text.replaceAll("(?<=\\d)\\.(?=\\d)", "·")),
  DOUBLED_CHARACTERS((text, random) -> text.replaceAll("([^\\n])", "$1$1")),
  WRAPPED((text, random) -> wrapped(text)),
  BROKEN_ANYWHERE((text, random) -> broken(text, random)),
  SPELLED((text, random) -> text.replaceAll("(?<=[^\\nA-Za-z])(?=[^\\nA-Za-z])", " ")),
  TWICE((text, random) -> text + "\n首页 > 规划计划 > 正文\n\n" + text.replace("制定本行动方案", "特制定本行动方案")),
  FURNITURE(
      (text, random) ->
          "当前位置：首页 > 政务公开 > 规划计划\n来源：省政府办公厅 发布日期：2024-03-05 点击：1024\n字号：大 中 小\n"
              + text
              + "责任编辑：王某\n上一篇：关于做好有关工作的通知\n下一篇：没有了\n分享到微信\n12 条\n打印本页\n"),
  LEDE(
      (text, random) ->
          "近日,有关部门发布方案提出,到2027年,新型电力装备产业规模达到8500亿元,物联网产业规模达到6200亿元,生物医药产业规模力争达到3800亿元。\n" + text),
  WINDOWS_LINE_ENDS((text, random) -> text.replace("\n", "\r\n")),
  YEARS_IN_CHINESE((text, random) -> text.replace("到2027年", "到二〇二七年").replace("到2025年", "到二○二五年"));

  private final BiFunction<String, Random, String> done;

  Dirt(BiFunction<String, Random, String> done) {
    this.done = done;
  }

  String on(String clean, long seed) {
    return done.apply(clean, new Random(seed));
  }

  private static String strewn(String text, Random random, String symbols, int oneIn) {
    StringBuilder dirty = new StringBuilder();
    for (char c : text.toCharArray()) {
      dirty.append(c);
      if (c != '\n' && random.nextInt(oneIn) == 0) {
        dirty.append(symbols.charAt(random.nextInt(symbols.length())));
      }
    }
    return dirty.toString();
  }

  private static String pinyin(String text) {
    Transliterator latin = Transliterator.getInstance("Han-Latin");
    StringBuilder dirty = new StringBuilder();
    for (char c : text.toCharArray()) {
      dirty.append(c);
      if (Letters.isChinese(c)) {
        dirty.append('(').append(latin.transliterate(String.valueOf(c)).strip()).append(')');
      }
    }
    return dirty.toString();
  }

  private static String wide(String text) {
    return text.chars()
        .map(c -> c > ' ' && c < '\u007F' ? c + 0xFEE0 : c)
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  /** Breaks inside sentences, at most one in thirty characters. */
  private static String broken(String text, Random random) {
    StringBuilder dirty = new StringBuilder();
    int since = 0;
    for (char c : text.toCharArray()) {
      dirty.append(c);
      since = c == '\n' || "。,".indexOf(c) >= 0 && since == 0 ? 0 : since + 1;
      if (since > 30 && random.nextInt(8) == 0 && c != '。') {
        dirty.append('\n');
        since = 0;
      }
    }
    return dirty.toString();
  }

  private static String wrapped(String text) {
    return Arrays.stream(text.split("\n"))
        .map(line -> line.replaceAll("(.{38})(?=.)", "$1\n"))
        .collect(Collectors.joining("\n"));
  }
}
