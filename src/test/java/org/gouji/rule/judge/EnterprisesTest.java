package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.Argument;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.EnterpriseNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterprisesTest {

  /** The example of GB 32100-2015 itself. */
  private static final String EXAMPLE_OF_THE_STANDARD = "91350100M000100Y43";

  @Test
  void theExampleOfTheStandardIsRight() {
    assertThat(Enterprises.checkCharacter(names(EXAMPLE_OF_THE_STANDARD)).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y44",
        "91350100M000010Y43",
        "19350100M000100Y43",
        "91350100M000100I43",
        "91350100m000100Y43"
      })
  void oneWrongOrSwappedCharacterIsFound(String code) {
    assertThat(Enterprises.checkCharacter(names(code)).verdict()).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void everyOtherCheckCharacterIsWrong() {
    String body = EXAMPLE_OF_THE_STANDARD.substring(0, 17);

    long right =
        "0123456789ABCDEFGHJKLMNPQRTUWXY"
            .chars()
            .mapToObj(character -> body + (char) character)
            .filter(code -> Enterprises.checkCharacter(names(code)).verdict() == Verdict.PASS)
            .count();

    assertThat(right).isEqualTo(1);
  }

  @Test
  void differentNamesUnderOneCodeAreAllListed() {
    Judgement judgement = Enterprises.oneName(names(EXAMPLE_OF_THE_STANDARD, "虚构甲厂", "虚构乙厂"));

    assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judgement.arguments().get("names"))
        .isEqualTo(new Argument.Several(List.of(Terms.asWritten("虚构乙厂"), Terms.asWritten("虚构甲厂"))));
  }

  @Test
  void namesThatOnlyPrintDifferentlyAreOneName() {
    Judgement judgement =
        Enterprises.oneName(names(EXAMPLE_OF_THE_STANDARD, "虚构（四川）厂", "虚构 (四川)厂", "虚构(四川)厂"));

    assertThat(judgement.verdict()).isEqualTo(Verdict.PASS);
  }

  private static EnterpriseNames names(String code, String... names) {
    ScopeKey key = new ScopeKey(Subject.UNKNOWN.withEnterprise(code), "", Period.UNKNOWN, "names");
    return new EnterpriseNames(key, code, List.of(names), List.of());
  }
}
