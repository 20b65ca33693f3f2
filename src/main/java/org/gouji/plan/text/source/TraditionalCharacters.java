package org.gouji.plan.text.source;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Traditional characters become simplified ones, 繁体转简体, in texts that are written with them. */
final class TraditionalCharacters implements TextStep {
  private static final int FEW = 3;
  private static final int MANY_IN = 50;

  /** Standard in simplified texts too, with another meaning. */
  private static final String BOTH = "著乾瞭徵藉夥覆於餘鍾昇麽沈";

  /** Variants the transliterator leaves alone. */
  private static final Map<Character, Character> VARIANTS =
      Map.of('値', '值', '絶', '绝', '闆', '板', '麪', '面', '祕', '秘', '峯', '峰', '衞', '卫');

  /** No text of some length in traditional characters does without all of these. */
  private static final String COMMON =
      "業產産發國會億萬個與為爲對實現達學經濟務資開關點進過長兩從廣動電總計質創標區優項強領術設備網聯環處應體價額幣規劃劑導結構際組織級績經綜線練續維縣縮東車輛輸轉農運遠還這選遞邊鄉鎮鏈鐵錄鋼銀銷門間閒階隊陽際難雙雖離難雲電靈靜響頂順須預頭題類願飛養館馬驅驗體龍齊";

  private static final Map<Character, Character> SEEN = new ConcurrentHashMap<>();
  private static final String SURE_BEFORE = "显顯名专專土卓昭原论論巨译譯遗遺合编編";
  private static final String SURE_BEHIND = "名作称稱者述录錄";

  /** Made when the first text needs it: its rules take a while to read. */
  private static final class Table {
    static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
  }

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    if (text.chars().noneMatch(c -> COMMON.indexOf(c) >= 0)) {
      return traced;
    }
    int traditional = 0;
    int chinese = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      chinese += Letters.isChinese(c) ? 1 : 0;
      traditional += BOTH.indexOf(c) < 0 && simplified(c) != c ? 1 : 0;
    }
    return traditional < FEW ? traced : rewritten(traced, traditional > chinese / MANY_IN, log);
  }

  private static TracedText rewritten(TracedText traced, boolean throughout, CleaningLog log) {
    String text = traced.text();
    TracedText.Rewriting out = traced.rewriting();
    int changed = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      char simple =
          c == '著' && isWork(text, at) || !throughout && BOTH.indexOf(c) >= 0 ? c : simplified(c);
      changed += simple == c ? 0 : 1;
      out.put(simple, at);
    }
    log.note(changed, "繁体字转为简体 %d 个。", "Turned %d traditional characters into simplified ones.");
    return out.done();
  }

  /** 著 is 着 but in 显著, 著名 and their like. */
  private static boolean isWork(String text, int at) {
    return at > 0 && SURE_BEFORE.indexOf(text.charAt(at - 1)) >= 0
        || at + 1 < text.length() && SURE_BEHIND.indexOf(text.charAt(at + 1)) >= 0;
  }

  private static char simplified(char c) {
    if (!Letters.isChinese(c)) {
      return c;
    }
    return SEEN.computeIfAbsent(c, TraditionalCharacters::looked);
  }

  private static char looked(char c) {
    String simple = Table.SIMPLIFIED.transliterate(String.valueOf(c));
    return simple.length() == 1 && simple.charAt(0) != c
        ? simple.charAt(0)
        : VARIANTS.getOrDefault(c, c);
  }
}
