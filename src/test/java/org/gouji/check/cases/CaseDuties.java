package org.gouji.check.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.check.cases.CaseFile.Case;
import org.gouji.check.cases.CaseFile.Expectation;
import org.gouji.issue.Verdict;

/**
 * What the cases of a rule owe, 用例要求: the rule fires, it reports, it lets pass, and it reports
 * nothing in another case that looks alike. That what they expect comes true is another test's
 * business.
 */
final class CaseDuties {
  private CaseDuties() {}

  /** What a case file lacks, in the words of a reader; empty if nothing. */
  static List<String> lacks(String rule, CaseFile file) {
    List<String> lacks = new ArrayList<>();
    if (!file.rule().equals(rule)) {
      lacks.add("the cases are of " + file.rule());
    }
    if (file.cases().isEmpty()) {
      lacks.add("there is no case");
    }
    if (file.cases().stream().allMatch(one -> one.expected().isEmpty())) {
      lacks.add("the rule fires in no case");
    }
    if (!expects(file, verdict -> verdict.raisesIssue())) {
      lacks.add("no case is reported");
    }
    if (!expects(file, verdict -> verdict == Verdict.PASS)) {
      lacks.add("no case passes");
    }
    if (file.cases().stream().filter(CaseDuties::reportsNothing).count() < 2) {
      lacks.add("in fewer than two cases nothing is reported");
    }
    return lacks;
  }

  private static boolean expects(CaseFile file, Predicate<Verdict> verdict) {
    return file.cases().stream()
        .flatMap(one -> one.expected().stream())
        .map(Expectation::verdict)
        .anyMatch(verdict);
  }

  private static boolean reportsNothing(Case one) {
    return one.expected().stream().noneMatch(expected -> expected.verdict().raisesIssue());
  }
}
