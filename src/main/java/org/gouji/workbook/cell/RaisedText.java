package org.gouji.workbook.cell;

import java.util.regex.Pattern;

/**
 * Raised characters behind a number, 上标: 123.4 with a small 1) behind it is not 123.41), so what is
 * raised there is written with raised characters.
 */
public final class RaisedText {

  private static final String PLAIN = "0123456789+-()（）";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾⁽⁾";
  private static final Pattern NUMBER = Pattern.compile("[\\s+-]*\\d[\\d.,，\\s]*[%％‰]?\\s*");
  private static final int LONGEST_NUMBER = 40;

  private RaisedText() {}

  /** The raised text as it reads behind a text; behind words it is left as it is. */
  public static String behind(CharSequence before, String raised) {
    if (before.length() > LONGEST_NUMBER || !NUMBER.matcher(before).matches()) {
      return raised;
    }
    StringBuilder text = new StringBuilder();
    for (char c : raised.toCharArray()) {
      int at = PLAIN.indexOf(c);
      text.append(at < 0 ? c : RAISED.charAt(at));
    }
    return text.toString();
  }
}
