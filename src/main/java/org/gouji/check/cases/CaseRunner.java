package org.gouji.check.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.cases.CaseFile.Case;
import org.gouji.check.cases.CaseFile.Expectation;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.scoping.Planner;
import org.gouji.check.verdict.Judging;
import org.gouji.check.verdict.RuleVerdict;
import org.gouji.check.verdict.RunVerdicts;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Issue;
import org.gouji.issue.Language;
import org.gouji.issue.Sentence;
import org.gouji.rule.RuleBase;

/** Runs the cases of a rule through the same planner and rule base as a check, 用例执行. */
public final class CaseRunner {
  private final RuleBase rules;
  private final Codelists codelists;
  private final Sentence sentence;

  public CaseRunner(RuleBase rules, Codelists codelists, Sentence sentence) {
    this.rules = rules;
    this.codelists = codelists;
    this.sentence = sentence;
  }

  /** What differs from the expected, one line each; empty if the case holds. */
  public List<String> differences(String rule, Case one) {
    Evidence evidence = new Evidence(one.submissions(), one.plans(), codelists, one.asOf());
    RunVerdicts found =
        new Judging(rules, new Planner().scopes(evidence), sentence).run(done -> {});
    List<Found> all = new ArrayList<>(found(rule, found));
    List<String> differences = new ArrayList<>();
    for (Expectation expected : one.expected()) {
      Optional<Found> match = all.stream().filter(f -> holds(expected, f)).findFirst();
      match.ifPresentOrElse(all::remove, () -> differences.add("expected " + expected));
    }
    all.forEach(left -> differences.add("not expected: " + describe(left)));
    found.faults().forEach(fault -> differences.add("fault: " + fault.message().english()));
    return differences;
  }

  private record Found(RuleVerdict verdict, Optional<Issue> issue) {}

  private String describe(Found found) {
    return found.verdict().verdict().code()
        + " "
        + found.verdict().scope().code()
        + " "
        + says(found, Language.ZH);
  }

  private static List<Found> found(String rule, RunVerdicts run) {
    return run.verdicts().stream()
        .filter(verdict -> verdict.ruleCode().equals(rule))
        .map(verdict -> new Found(verdict, issueOf(verdict, run)))
        .toList();
  }

  private static Optional<Issue> issueOf(RuleVerdict verdict, RunVerdicts run) {
    return run.issues().stream()
        .filter(issue -> issue.ruleCode().equals(verdict.ruleCode()))
        .filter(issue -> issue.scope().equals(verdict.scope()))
        .findFirst();
  }

  private boolean holds(Expectation expected, Found found) {
    return expected.verdict() == found.verdict().verdict()
        && expected.severity().stream()
            .allMatch(s -> found.issue().filter(i -> i.severity() == s).isPresent())
        && expected.message().stream().allMatch(words -> says(found, Language.ZH).contains(words))
        && expected.messageEnglish().stream()
            .allMatch(words -> says(found, Language.EN).contains(words))
        && expected.cause().stream().allMatch(words -> hasCause(found, words));
  }

  private String says(Found found, Language language) {
    RuleVerdict verdict = found.verdict();
    return verdict
        .message()
        .map(
            template ->
                sentence.of(
                    template, verdict.scope(), verdict.arguments(), verdict.balance(), language))
        .orElse("");
  }

  private static boolean hasCause(Found found, String words) {
    return found.issue().stream()
        .flatMap(issue -> issue.causes().stream())
        .anyMatch(cause -> cause.chinese().contains(words));
  }
}
