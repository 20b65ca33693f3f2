package org.gouji.check.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Submission;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.plan.PlanDocument;

/** The cases of one rule, 规则用例: what must be found and where the rule must stay silent. */
public record CaseFile(String rule, List<Case> cases) {
  public CaseFile {
    cases = List.copyOf(cases);
  }

  /**
   * One case.
   *
   * @param expected the rule's verdicts over all scopes but not-applicable, in any order; empty if
   *     it must stay silent
   */
  public record Case(
      Bilingual name,
      LocalDate asOf,
      List<Submission> submissions,
      List<PlanDocument> plans,
      List<Expectation> expected) {
    public Case {
      submissions = List.copyOf(submissions);
      plans = List.copyOf(plans);
      expected = List.copyOf(expected);
    }
  }

  /** One expected verdict, with whatever the author wants to hold about it. */
  public record Expectation(
      Verdict verdict,
      Optional<Severity> severity,
      Optional<String> message,
      Optional<String> messageEnglish,
      Optional<String> cause) {}
}
