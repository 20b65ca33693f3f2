package org.gouji.workbook.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format put into the words the formatting library knows, 可识别的格式代码.
 *
 * <p>Chinese offices show ten thousands with tricks the library takes for something else: a quoted
 * point before the last digits ({@code 0!.0,}) and trailing commas before a unit. Both only move
 * the point, which is done here by a power of ten.
 */
record ReadableCode(String code, int power) {

  // The library multiplies by 100 even where the percent sign is only text, as in 0.0"%".
  private static final char PERCENT = '\uE000';
  private static final char PER_MILLE = '\uE001';
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"]*\"|\\\\.|!.|_.|\\[DBNum\\d]|‰|上午/下午|"
              + "\\[(?i:Color ?\\d+|Black|Blue|Cyan|Green|Magenta|Red|White|Yellow)]|"
              + "\\[(?:颜色 ?\\d+|黑色|蓝色|青色|绿色|洋红色?|红色|白色|黄色)]");
  private static final Pattern PADDING_BY_DIGITS =
      Pattern.compile("(?<=[0#.,])\\?+|\\?+(?=[0#.,])");
  private static final Pattern TEXT_WITHOUT_LETTERS = Pattern.compile("\"([^\"A-Za-z]*)\"");
  private static final Pattern QUOTED_POINT = Pattern.compile("([0#?])\\\\\\.(0+)(,*)");
  private static final Pattern TRAILING_COMMAS = Pattern.compile("([0#?])(,+)(?![0#?,])");
  private static final Pattern CONDITION = Pattern.compile("\\[[<=>]");

  static ReadableCode of(String code, boolean date) {
    String named =
        TOKEN.matcher(code).replaceAll(found -> Matcher.quoteReplacement(known(found.group())));
    String known = unpadded(named);
    if (date) {
      // The library prints the quotation marks of a date format.
      return new ReadableCode(TEXT_WITHOUT_LETTERS.matcher(known).replaceAll("$1"), 0);
    }
    // With a condition the library takes another way, which knows these tricks.
    return CONDITION.matcher(known).find() ? new ReadableCode(known, 0) : scaled(known);
  }

  /** A question mark is the place of a digit that may be missing; alone it prints nothing. */
  private static String unpadded(String code) {
    if (code.indexOf('?') < 0 || code.indexOf('/') >= 0) {
      return code;
    }
    return PADDING_BY_DIGITS
        .matcher(code)
        .replaceAll(found -> "#".repeat(found.group().length()))
        .replace("?", "");
  }

  private static String known(String token) {
    if (token.startsWith("_")) {
      return token;
    }
    if (token.startsWith("\"") || token.startsWith("\\") || token.equals("‰")) {
      return token.replace('%', PERCENT).replace('‰', PER_MILLE);
    }
    return switch (token.charAt(0)) {
      case '!' -> known("\\" + token.substring(1));
      case '[' -> "";
      default -> "AM/PM";
    };
  }

  private static ReadableCode scaled(String code) {
    Matcher point = QUOTED_POINT.matcher(code);
    if (point.find()) {
      int power = -point.group(2).length() - 3 * point.group(3).length();
      return new ReadableCode(point.replaceAll("$1.$2"), power);
    }
    Matcher commas = TRAILING_COMMAS.matcher(code);
    if (commas.find()) {
      int power = -3 * commas.group(2).length();
      return new ReadableCode(commas.replaceAll("$1"), power);
    }
    return new ReadableCode(code, 0);
  }

  /** Gives what the library printed its literal signs back. */
  static String restore(String printed) {
    return printed.replace(PERCENT, '%').replace(PER_MILLE, '‰');
  }
}
