package org.gouji.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.check.CodelistNames;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.scoping.Planner;
import org.gouji.check.verdict.Judging;
import org.gouji.check.verdict.RuleVerdict;
import org.gouji.check.verdict.RunVerdicts;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Cause;
import org.gouji.issue.Language;
import org.gouji.issue.Sentence;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.junit.jupiter.api.Test;

/** What the shipped rules say in English about the cases of all of them. */
class EnglishSentencesTest {
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));
  private static final RuleBase RULES =
      RuleBase.load(Path.of("rules"), Path.of("target", "rule-cache"), FactApi.standard());
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private final Sentence sentence = new Sentence(new CodelistNames(CODELISTS));

  @Test
  void chineseStandsOnlyInQuotationMarks() throws IOException {
    Set<String> chinese = new TreeSet<>();
    for (Rule rule : RULES.rules()) {
      for (CaseFile.Case one : cases(rule)) {
        said(one).filter(EnglishSentencesTest::isPartlyChinese).forEach(chinese::add);
      }
    }

    assertThat(chinese).isEmpty();
  }

  private static Iterable<CaseFile.Case> cases(Rule rule) throws IOException {
    return new CaseReader(CODELISTS, new PlanReader(CODELISTS, new BigDecimal("0.10")))
        .read(rule)
        .cases();
  }

  private Stream<String> said(CaseFile.Case one) {
    Evidence evidence = new Evidence(one.submissions(), one.plans(), CODELISTS, one.asOf());
    RunVerdicts run = new Judging(RULES, new Planner().scopes(evidence), sentence).run(done -> {});
    Stream<String> causes =
        run.issues().stream().flatMap(issue -> issue.causes().stream()).map(Cause::english);
    return Stream.concat(
        run.verdicts().stream().flatMap(verdict -> sentence(verdict).stream()), causes);
  }

  private Optional<String> sentence(RuleVerdict verdict) {
    return verdict
        .message()
        .map(
            template ->
                verdict.ruleCode()
                    + ": "
                    + sentence.of(
                        template,
                        verdict.scope(),
                        verdict.arguments(),
                        verdict.balance(),
                        Language.EN));
  }

  private static boolean isPartlyChinese(String text) {
    return CHINESE.matcher(QUOTED.matcher(text).replaceAll("")).find();
  }
}
