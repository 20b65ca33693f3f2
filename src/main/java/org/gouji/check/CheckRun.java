package org.gouji.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouji.check.verdict.RuleVerdict;
import org.gouji.figure.Figure;
import org.gouji.figure.Submission;
import org.gouji.issue.Fault;
import org.gouji.issue.Issue;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.plan.PlanDocument;
import org.gouji.rule.RuleHeader;

/**
 * A finished run, 审核结果: the same input gives the same run, sorted.
 *
 * @param verdicts one for each rule and scope, but for {@link Verdict#NOT_APPLICABLE}, which is
 *     only counted
 * @param counts how many verdicts of each kind each rule gave, by rule code
 * @param unchecked figures no rule looked at
 * @param faults what kept parts of the run from being done
 */
public record CheckRun(
    String profile,
    LocalDate asOf,
    List<InputFile> inputs,
    List<RuleHeader> rules,
    List<Submission> submissions,
    List<PlanDocument> plans,
    List<Issue> issues,
    List<RuleVerdict> verdicts,
    Map<String, Map<Verdict, Integer>> counts,
    List<Figure> unchecked,
    List<Trajectory> trajectories,
    List<Fault> faults) {

  public long issueCount(Severity severity) {
    return issues.stream().filter(issue -> issue.severity() == severity).count();
  }

  /** True if every input was used and every rule ran. */
  public boolean isComplete() {
    return faults.isEmpty();
  }
}
