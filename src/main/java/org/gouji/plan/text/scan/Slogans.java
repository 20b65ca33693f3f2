package org.gouji.plan.text.scan;

/**
 * Recognises quoted slogans, 口号: “1+3”, “六个一”, “四大行动”, “5+N”. What else is quoted is read like the
 * rest.
 */
final class Slogans {
  private static final int LONGEST = 40;
  private static final int SHORT = 7;
  private static final String OPEN = "“\"「『";
  private static final String CLOSE = "”\"」』";

  private Slogans() {}

  /** How long the slogan that begins here is with its quotation marks, or 0. */
  static int lengthAt(String text, int at) {
    int kind = OPEN.indexOf(text.charAt(at));
    if (kind < 0) {
      return 0;
    }
    int close = text.indexOf(CLOSE.charAt(kind), at + 1);
    if (close < 0 || close - at > LONGEST) {
      return 0;
    }
    String inside = text.substring(at + 1, close);
    return isSlogan(inside) ? close + 1 - at : 0;
  }

  private static boolean isSlogan(String inside) {
    if (inside.isEmpty() || isFiveYearPlan(inside)) {
      return false;
    }
    boolean formula = inside.indexOf('+') >= 0 || inside.indexOf('＋') >= 0;
    boolean beginsWithNumber = Numerals.isNumeral(inside, 0) || Digits.isDigit(inside, 0);
    return formula || beginsWithNumber && inside.length() <= SHORT;
  }

  private static boolean isFiveYearPlan(String inside) {
    return inside.length() == 3 && inside.charAt(0) == '十' && inside.charAt(2) == '五';
  }
}
