package org.gouji.quantity;

import java.util.Locale;

/** A text that is no number, with the remedy in both languages, 无法识别的数值. */
public final class UnreadableNumberException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the text, and what to do about it. */
  public enum Reason {
    NOT_A_NUMBER(
        "“%s”不是数值；请填写数字，计量单位填在单位栏或紧跟数字之后",
        "\"%s\" is not a number; write digits, with the unit in the unit column or right behind"),
    SEVERAL_NUMBERS(
        "“%s”含有多个数值；请每格只填一个", "\"%s\" contains more than one number; write one number per cell"),
    OUT_OF_LIMITS(
        "数值“%s”超出范围（至多 100 位有效数字，指数不超过 ±100）；请核对后重填",
        "the number \"%s\" is out of limits (100 digits, exponent within ±100); correct it"),
    NEGATIVE_STEP("“%s”的精度不能为负；请核对后重填", "the precision of \"%s\" must not be negative; correct it");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }
  }

  private final String text;
  private final Reason reason;

  public UnreadableNumberException(String text, Reason reason) {
    super(String.format(Locale.ROOT, reason.english, text));
    this.text = text;
    this.reason = reason;
  }

  public String text() {
    return text;
  }

  public Reason reason() {
    return reason;
  }

  /** The sentence in the language of the locale, Chinese or else English. */
  public String message(Locale locale) {
    String pattern =
        locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? reason.chinese : reason.english;
    return String.format(Locale.ROOT, pattern, text);
  }
}
