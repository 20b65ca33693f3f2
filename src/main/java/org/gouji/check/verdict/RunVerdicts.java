package org.gouji.check.verdict;

import java.util.List;
import java.util.Map;
import org.gouji.issue.Fault;
import org.gouji.issue.Issue;
import org.gouji.issue.Verdict;

/**
 * What all rules said about all scopes, 判定结果汇总.
 *
 * @param verdicts in the order of rules and scopes; put in order when somebody looks
 * @param looked ids of the figures some rule looked at
 */
public record RunVerdicts(
    List<Issue> issues,
    List<RuleVerdict> verdicts,
    Map<String, Map<Verdict, Integer>> counts,
    LookedAt looked,
    List<Fault> faults) {
  public RunVerdicts {
    issues = List.copyOf(issues);
    faults = List.copyOf(faults);
  }
}
