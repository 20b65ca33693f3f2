package org.gouji.workbook.table;

import java.util.regex.Pattern;

/** The marks of a part that others of the same whole need not stand beside, 其中: 其中：and #. */
public final class OfWhich {

  private static final Pattern MARK =
      Pattern.compile("^\\s*(?:[（(]?其\\s*中[）)]?\\s*[:：,，、]?|[#＃])\\s*(?=\\S)");
  private static final String SPELLED = "其中:";
  private static final int SPEAKS_FOR_ITSELF = 4;

  private OfWhich() {}

  public static boolean is(String text) {
    return MARK.matcher(text).find();
  }

  /** The text with its mark in the one usual spelling. */
  public static String spelled(String text) {
    return MARK.matcher(text).replaceFirst(SPELLED);
  }

  /** The name behind the mark. */
  public static String name(String text) {
    return MARK.matcher(text).replaceFirst("").strip();
  }

  /** As {@link #name}, but 其中:出口 of something is not all 出口, so short names keep the mark. */
  static String nameIfItSpeaksForItself(String text) {
    String name = name(text);
    return name.length() >= SPEAKS_FOR_ITSELF ? name : text;
  }
}
