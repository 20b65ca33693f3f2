package org.gouji.workbook.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that refer from a label to a note below the table, 注释标记: ①, *, ※, [1], 注1). */
public final class NoteMarks {

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<=\\S)\\s*(?:[①-⑳*＊※†‡]+|[\\[【]\\d{1,2}[\\]】]|[¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+|[(（]?注\\d{1,2}[)）]?)$");

  private NoteMarks() {}

  /** The text without the marks behind it. */
  public static String without(String text) {
    String stripped = text.stripTrailing();
    if (stripped.isEmpty() || Character.isLetter(stripped.charAt(stripped.length() - 1))) {
      return text;
    }
    Matcher mark = BEHIND.matcher(stripped);
    return mark.find() ? mark.replaceFirst("") : text;
  }
}
