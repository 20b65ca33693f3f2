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
 * @param relations what the judgements held figures against, in the order of rules and scopes
 * @param looked ids of the figures some rule looked at
 */
public record RunVerdicts(
    List<Issue> issues,
    List<RuleVerdict> verdicts,
    Map<String, Map<Verdict, Integer>> counts,
    List<JudgedRelation> relations,
    Set<String> looked,
    List<Fault> faults) {
  public RunVerdicts {
    issues = List.copyOf(issues);
    verdicts = List.copyOf(verdicts);
    relations = List.copyOf(relations);
    faults = List.copyOf(faults);
  }
}
