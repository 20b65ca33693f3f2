package org.gouji.check.verdict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.issue.Fault;
import org.gouji.issue.Issue;
import org.gouji.issue.Verdict;

/**
 * What all rules said about all scopes, 判定结果汇总.
 *
 * @param looked ids of the figures some rule looked at
 */
public record RunVerdicts(
    List<Issue> issues,
    List<RuleVerdict> verdicts,
    Map<String, Map<Verdict, Integer>> counts,
    Set<String> looked,
    List<Fault> faults) {
  public RunVerdicts {
    issues = List.copyOf(issues);
    verdicts = List.copyOf(verdicts);
    faults = List.copyOf(faults);
  }
}
