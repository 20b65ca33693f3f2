package org.gouji.quantity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell without a usable number says, 缺失标记: missing is never 0, broken is an issue. */
public enum MissingMark {
  /** A value or text stands there. */
  PRESENT,
  /** Blank or a mark for "no figure", 缺失. */
  MISSING,
  /** A cell error such as {@code #REF!}, 错误值. */
  BROKEN;

  private static final Set<String> MISSING_MARKS =
      Set.of(
          "", "-", "--", "---", "—", "——", "–", "−", "―", "─", "...", "......", "…", "x", "×", "/",
          "#", "n.a.", "n.a", "na", "n/a", "null", "无", "不详", "暂无", "未知", "未统计", "缺", "\\", "*",
          ".");

  private static final Set<String> ERRORS =
      Set.of(
          "#ref!",
          "#div/0!",
          "#n/a",
          "#value!",
          "#name?",
          "#num!",
          "#null!",
          "#spill!",
          "#calc!",
          "#getting_data");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u200B\\uFEFF]+");

  public static MissingMark of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .transform(normal -> SPACE.matcher(normal).replaceAll(""))
            .toLowerCase(Locale.ROOT);
    if (ERRORS.contains(plain)) {
      return BROKEN;
    }
    return MISSING_MARKS.contains(plain) ? MISSING : PRESENT;
  }
}
