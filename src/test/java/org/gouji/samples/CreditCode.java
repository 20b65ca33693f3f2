package org.gouji.samples;

/**
 * Unified social credit codes of enterprises that do not exist, 统一社会信用代码 (GB 32100—2015): valid
 * check characters around an organisation code that is never issued.
 */
final class CreditCode {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private CreditCode() {}

  static String of(String region, int number) {
    String organisation = "XXXX%04d".formatted(number);
    String start = "91" + region + organisation + organisationCheck(organisation);
    return start + check(start);
  }

  static boolean isValid(String code) {
    return code.length() == 18 && code.endsWith(check(code.substring(0, 17)));
  }

  private static String check(String start) {
    int sum = 0;
    int weight = 1;
    for (char c : start.toCharArray()) {
      sum += CHARACTERS.indexOf(c) * weight;
      weight = weight * 3 % CHARACTERS.length();
    }
    int rest = Math.floorMod(-sum, CHARACTERS.length());
    return CHARACTERS.substring(rest, rest + 1);
  }

  /** The ninth character of the organisation code, GB 11714. */
  private static String organisationCheck(String organisation) {
    int sum = 0;
    for (int at = 0; at < organisation.length(); at++) {
      sum += ALPHABET.indexOf(organisation.charAt(at)) * ORGANISATION_WEIGHTS[at];
    }
    int check = 11 - sum % 11;
    return check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check);
  }
}
