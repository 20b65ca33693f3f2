package org.gouji.quantity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell without a usable number says, 缺失标记: missing is never 0, broken is an issue. */
public enum MissingMark {
  /** A value or text stands there. */
  PRESENT,
  /** Blank or a mark for "no figure", 缺失. */
  MISSING,
  /** A cell error such as {@code #REF!}, 错误值. */
  BROKEN;

  private static final int LONGEST = 40;

  private static final Set<String> MISSING_MARKS =
      Set.of(
          "",
          "-",
          "--",
          "---",
          "—",
          "——",
          "–",
          "−",
          "―",
          "─",
          "...",
          "......",
          "…",
          "x",
          "×",
          "/",
          "#",
          "n.a.",
          "n.a",
          "na",
          "n/a",
          "null",
          "无",
          "不详",
          "暂无",
          "未知",
          "未统计",
          "缺",
          "\\",
          "*",
          ".",
          "空",
          "空白",
          "空缺",
          "暂缺",
          "缺失",
          "缺报",
          "未报",
          "未填",
          "未公布",
          "不公布",
          "未发布",
          "无数据",
          "无资料",
          "没有数据",
          "保密",
          "涉密",
          "不适用",
          "待定",
          "待核",
          "待统计",
          "none",
          "nil",
          "#n.a.",
          "confidential",
          "~");

  /** Dashes, points or crosses in any number; a row of # is a number that did not fit. */
  private static final Pattern REPEATED =
      Pattern.compile("-+|[—–―─−]+|\\.+|·+|[x×]{1,3}|\\*{1,3}|/+|##?");

  private static final Pattern NOTE_NUMBER = Pattern.compile("(?<=\\D)[(\\[]\\d{1,2}[)\\]]$");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[](?<inside>.+)[)\\]]");

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

  private static final Remembered<MissingMark> FOUND = new Remembered<>(MissingMark::find);

  public static MissingMark of(String text) {
    return text.length() > LONGEST || isPlainNumber(text) ? PRESENT : FOUND.of(text);
  }

  /** Most of what stands in tables, and each number once: it is not worth remembering. */
  private static boolean isPlainNumber(String text) {
    boolean digits = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits |= digit;
      if (!digit && c != '.' && c != ',') {
        return false;
      }
    }
    return digits;
  }

  private static MissingMark find(String text) {
    String plain = plain(text);
    if (ERRORS.contains(plain)) {
      return BROKEN;
    }
    String bare = FootnoteMarks.without(text.strip());
    return isMark(plain) || !bare.isEmpty() && isMark(plain(bare)) ? MISSING : PRESENT;
  }

  private static boolean isMark(String plain) {
    String unnumbered = NOTE_NUMBER.matcher(plain).replaceFirst("");
    Matcher bracketed = IN_BRACKETS.matcher(unnumbered);
    String bare = bracketed.matches() ? bracketed.group("inside") : unnumbered;
    return MISSING_MARKS.contains(bare) || REPEATED.matcher(bare).matches();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .transform(normal -> SPACE.matcher(normal).replaceAll(""))
        .toLowerCase(Locale.ROOT);
  }
}
