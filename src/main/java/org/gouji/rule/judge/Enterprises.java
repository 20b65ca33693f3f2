package org.gouji.rule.judge;

import java.util.List;
import java.util.Optional;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.EnterpriseNames;

/** Judges enterprises by their unified social credit code, 统一社会信用代码. */
public final class Enterprises {

  /** The characters of a code with their values 0 to 30; I, O, S, V and Z are not used. */
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;
  private static final int MODULUS = 31;
  private static final int BASE = 3;

  private Enterprises() {}

  /**
   * One code belongs to one enterprise: names that differ in more than spaces and character widths
   * are two enterprises, a slip in the code, or a change of name (GB 32100-2015: the code is unique
   * and does not change).
   */
  public static Judgement oneName(EnterpriseNames scope) {
    List<String> names = PlainName.distinct(scope.names());
    return judging(scope)
        .with("names", Terms.severalAsWritten(names))
        .is(names.size() > 1 ? Verdict.VIOLATED : Verdict.PASS);
  }

  /**
   * The last character of a code is its check character: 31 − Σ cᵢ·3ⁱ⁻¹ mod 31 over the first 17
   * (GB 32100-2015).
   */
  public static Judgement checkCharacter(EnterpriseNames scope) {
    String code = scope.uscc();
    Optional<Character> expected = expected(code);
    boolean right = expected.filter(character -> character == code.charAt(LENGTH - 1)).isPresent();
    return judging(scope)
        .with("names", Terms.severalAsWritten(PlainName.distinct(scope.names())))
        .with(
            "fault",
            expected
                .map(
                    character ->
                        Terms.words(
                            "校验码应为" + character, "its check character should be " + character))
                .orElseGet(
                    () -> Terms.words("含有代码中不使用的字符", "it contains characters that no code has")))
        .is(right ? Verdict.PASS : Verdict.VIOLATED);
  }

  /** The check character of a code; empty if one of the other characters cannot be in a code. */
  private static Optional<Character> expected(String code) {
    if (code.length() != LENGTH) {
      return Optional.empty();
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = CHARACTERS.indexOf(code.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      sum += value * weight;
      weight = weight * BASE % MODULUS;
    }
    return Optional.of(CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS));
  }

  private static Judgement.Building judging(EnterpriseNames scope) {
    return Terms.judging(scope)
        .with("uscc", Terms.quoted(scope.uscc()))
        .with(Terms.terms(Role.CLAIM, scope.statements()));
  }
}
