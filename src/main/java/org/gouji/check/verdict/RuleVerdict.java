package org.gouji.check.verdict;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.issue.Argument;
import org.gouji.issue.Balance;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;

/**
 * What one rule said about one scope, 判定记录. Every rule and scope have exactly one.
 *
 * @param message the sentence, where the rule has one for this verdict
 * @param balance both sides, where the relation has two: a pass may name them in its sentence too
 */
public record RuleVerdict(
    String ruleCode,
    ScopeKey scope,
    Verdict verdict,
    Optional<Bilingual> message,
    Map<String, Argument> arguments,
    Optional<Balance> balance)
    implements Comparable<RuleVerdict> {

  private static final Comparator<RuleVerdict> ORDER =
      Comparator.comparing(RuleVerdict::ruleCode).thenComparing(RuleVerdict::scope);

  public RuleVerdict {
    if (!arguments.isEmpty()) {
      arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }
  }

  @Override
  public int compareTo(RuleVerdict other) {
    return ORDER.compare(this, other);
  }
}
