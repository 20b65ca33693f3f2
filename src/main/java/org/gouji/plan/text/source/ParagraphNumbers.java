package org.gouji.plan.text.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The numbers Word writes before paragraphs by itself, 自动编号. */
final class ParagraphNumbers {
  private static final int LEVELS = 9;
  private static final String DIGITS = "零一二三四五六七八九";

  private final Map<BigInteger, int[]> counters = new HashMap<>();

  /**
   * The number with its marks, such as 一、 or (二); nothing if the paragraph has none of a kind we
   * know.
   */
  String of(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String pattern = paragraph.getNumLevelText();
    String format = paragraph.getNumFmt();
    if (list == null || pattern == null || format == null || paragraph.getText().isBlank()) {
      return "";
    }
    BigInteger depth = paragraph.getNumIlvl();
    int level = depth == null ? 0 : Math.min(LEVELS - 1, depth.intValue());
    int[] counts = counters.computeIfAbsent(list, none -> new int[LEVELS]);
    counts[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return format.equals("bullet") || format.equals("none") ? "" : filled(pattern, format, counts);
  }

  private static String filled(String pattern, String format, int[] counts) {
    String label = pattern;
    for (int level = 0; level < LEVELS; level++) {
      label = label.replace("%" + (level + 1), number(Math.max(1, counts[level]), format));
    }
    return label;
  }

  private static String number(int count, String format) {
    return format.startsWith("chinese")
            || format.startsWith("japaneseCounting")
            || format.startsWith("ideograph")
        ? chinese(count)
        : String.valueOf(count);
  }

  private static String chinese(int count) {
    if (count >= 100) {
      return String.valueOf(count);
    }
    String tens =
        count < 10 ? "" : (count < 20 ? "" : DIGITS.substring(count / 10, count / 10 + 1)) + "十";
    return tens + (count % 10 == 0 ? "" : DIGITS.substring(count % 10, count % 10 + 1));
  }
}
