package org.gouji.check.verdict;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.judge.Judgement;

/**
 * Keeps the judgement of each rule on each scope, 判定簿. A second, different one for the same pair is
 * refused.
 */
public final class VerdictBook {
  private final Map<String, Map<ScopeKey, Judgement>> byRule = new TreeMap<>();

  public void record(String ruleCode, Judgement judgement) {
    Judgement earlier =
        byRule
            .computeIfAbsent(ruleCode, code -> new TreeMap<>())
            .putIfAbsent(judgement.scope(), judgement);
    if (earlier != null && !earlier.equals(judgement)) {
      throw new IllegalStateException(
          "Rule " + ruleCode + " gives two verdicts on " + judgement.scope().code());
    }
  }

  /** What the rule said, in the order of the scopes. */
  public Collection<Judgement> of(String ruleCode) {
    return byRule.getOrDefault(ruleCode, Map.of()).values();
  }
}
